import type { Kind } from '../../src/domain/matter/kind.ts'
import { scopes } from '../../src/domain/people/grants.ts'
import { roles } from '../../src/domain/words/roles.ts'
import type { Role } from '../../src/domain/words/roles.ts'

/** The page of one kind: its chart, its acts, its clocks, its grants, its queues, all read from the kind itself. */
export const drawKind = (kind: Kind): string => [
  `# ${kind.words.zh} · ${kind.words.en} (\`${kind.name}\`)`,
  '<!-- drawn by `npm run draw` from the code; do not edit -->',
  `The road: ${kind.road.map((step) => step.words.zh).join(' → ')}`,
  '## Chart', chart(kind),
  '## Moves', 'Rows are tried in order; the first whose guard holds wins. `*` is every stage that is not an end.', moves(kind),
  '## Clocks', clocks(kind),
  '## Grants', 'role × act → how far it reaches. An empty cell is a no.', grants(kind),
  '## Queues', queues(kind),
  '## Papers', papers(kind),
].filter(Boolean).join('\n\n').concat('\n')

const stageId = (stage: string): string => stage.replaceAll('-', '_')

/** Side acts that stay where they are would hide the road; they are in the table below the chart. */
const chart = (kind: Kind): string => {
  const lines = new Map<string, Set<string>>()
  for (const move of kind.moves) {
    if (move.to === 'same' || move.from === '*') continue
    for (const from of move.from) {
      if (from === move.to) continue
      const arrow = `  ${stageId(from)} --> ${stageId(move.to)}`
      const acts = lines.get(arrow) ?? new Set<string>()
      acts.add(move.act)
      lines.set(arrow, acts)
    }
  }
  return [
    '```mermaid', 'stateDiagram-v2',
    ...Object.entries(kind.stages).map(([stage, said]) => `  state "${said.words.zh} ${stage}" as ${stageId(stage)}`),
    `  [*] --> ${stageId(kind.start)}`,
    ...[...lines].map(([arrow, acts]) => `${arrow}: ${[...acts].join(', ')}`),
    ...Object.entries(kind.stages).filter(([, said]) => said.end).map(([stage]) => `  ${stageId(stage)} --> [*]`),
    '```',
  ].join('\n')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const moves = (kind: Kind): string => table(['act', '动作', 'from', 'to', 'when'], kind.moves.map((move) => [
  `\`${move.act}\``, kind.acts[move.act]?.words.zh ?? '', move.from === '*' ? '*' : move.from.join(', '), move.to, move.when ?? '',
]))

const clocks = (kind: Kind): string => table(['clock', '期限', 'runs in', 'law row', 'when it lapses', '到时'], kind.clocks.map((clock) => [
  `\`${clock.name}\``, clock.words.zh, clock.stages.join(', '), clock.rule ? 'by rule' : 'the promised day', `\`${clock.lapse}\``, clock.thereafter.zh,
]))

const grants = (kind: Kind): string => {
  const used = (Object.keys(roles) as Role[]).filter((role) => Object.values(kind.grants).some((cell) => cell[role]))
  return table(['act', ...used.map((role) => roles[role].zh)], Object.entries(kind.grants).map(([act, cell]) => [
    `\`${act}\``, ...used.map((role) => { const scope = cell[role]; return scope ? scopes[scope].zh : '' }),
  ]))
}

const queues = (kind: Kind): string => table(['queue', '队列', 'roles', 'holds'], kind.queues.map((queue) => [
  `\`${queue.name}\``, queue.words.zh, queue.roles.map((role) => roles[role].zh).join('、'),
  [...(queue.filter.stage ?? []), queue.filter.late ? 'late' : '', queue.filter.mine ? 'mine' : '', queue.filter.returned ? 'returned' : ''].filter(Boolean).join(', '),
]))

const papers = (kind: Kind): string => (kind.papers.length === 0 ? 'None of its own.' : table(['paper', '文书', 'must', 'from stage', 'who supplies it'], kind.papers.map((paper) => [
  `\`${paper.name}\``, paper.words.zh, paper.must ? '必须' : '按需', paper.stage, paper.from.zh,
])))
