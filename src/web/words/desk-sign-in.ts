import { words } from '../../domain/kernel/words.ts'

/** Why the way through the city's identity system led back to the sign-in page, and what to do now. */
export const oidcProblems = {
  'oidc-off': {
    what: words('本系统没有接入统一身份认证。', 'No identity system is connected here.'),
    next: words('请用账号和密码登录。', 'Sign in with account and password.'),
  },
  'oidc-failed': {
    what: words('统一身份认证没有完成，可能是在那边取消了、超过了 10 分钟、换了浏览器，或认证系统暂时连不上。', 'Sign-in through the identity system was not completed: it was cancelled there, ten minutes had passed, another browser came back, or that system cannot be reached.'),
    next: words('请再试一次；还不行，就用账号和密码登录。', 'Try once more; if it fails again, sign in with account and password.'),
    again: true,
  },
  'oidc-unknown': {
    what: words('身份已核实，但您在本系统还没有账号，或账号已停用。', 'Your identity was confirmed, but you have no account here, or it was closed.'),
    next: words('请联系本单位管理员开通；已有其他账号的，用账号和密码登录。', 'Ask your administrator to open one; if you have another account, sign in with it and its password.'),
  },
} as const
