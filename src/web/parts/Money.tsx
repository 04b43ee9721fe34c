import { fen, formatFen } from '../../domain/kernel/money.ts'

/** Whole fen as `¥12,300.00`. */
export const Money = ({ amount }: { amount: number }) => <span className="money">{formatFen(fen(amount))}</span>
