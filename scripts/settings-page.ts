import { settingsTable } from '../src/settings.ts'

/** docs/settings.md as it has to be: every setting with its default and the reason for it. */
export function settingsPage(): string {
  const rows = settingsTable().map(({ name, standard, zh, en, secret }) =>
    `| \`${name}\`${secret ? ' 🔒' : ''} | ${standard === '' ? '—' : `\`${standard}\``} | ${cell(zh)} | ${cell(en)} |`)
  return `# 设置 · Settings

<!-- written by \`npm run settings\` from src/settings.ts, do not edit -->

每项设置都是环境变量；工作目录下的 \`.env\` 文件也会读取，环境变量优先。留空等于未设置。🔒 为机密，请勿写入版本库。

Each setting is an environment variable; a file \`.env\` in the working folder is read too, and the environment goes before it. Empty
means not set. 🔒 marks secrets: keep them out of version control.

| 名称 name | 默认 default | 说明 | what it is for |
|---|---|---|---|
${rows.join('\n')}
`
}

const cell = (text: string) => text.replaceAll('|', '\\|')
