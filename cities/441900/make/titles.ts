/** Titles of the demonstration accounts, in both languages. */
export const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  grid: ['专职网格员', 'Grid worker'], gridLead: ['网格组长', 'Grid team leader'],
  volunteer: ['平安志愿者', 'Volunteer'], translator: ['翻译志愿者', 'Volunteer interpreter'],
  mediator: ['人民调解员', 'People\'s mediator'], chiefMediator: ['调委会主任', 'Chair of the mediation committee'], hall: ['专职人民调解员', 'Full-time people\'s mediator'],
  studio: ['工作室主持人', 'Host of a named studio'], inHouse: ['法院专职调解员', 'Court in-house mediator'], lawyer: ['律师调解员', 'Lawyer-mediator'],
  invited: ['特邀调解员', 'Invited mediator'], industry: ['行业调解员', 'Trade mediator'], industryChair: ['行业调委会主任', 'Chair of a trade mediation committee'],
  commercial: ['商事调解员', 'Commercial mediator'], administrative: ['行政调解员', 'Administrative mediator'], policeMediator: ['驻所调解民警', 'Police officer for mediation'],
  liaison: ['单位联络员', 'Unit liaison officer'], window: ['窗口登记员', 'Window clerk'], dispatcher: ['分流员', 'Dispatcher'],
  head: ['综治中心主任', 'Head of the governance centre'], deputyHead: ['综治中心副主任', 'Deputy head of the governance centre'],
  justice: ['司法所所长', 'Head of the judicial office'], justiceClerk: ['司法所干事', 'Officer of the judicial office'],
  judge: ['法官', 'Judge'], judgeHub: ['诉调对接中心法官', 'Judge of the mediation hub'], judgeTribunal: ['人民法庭法官', 'Tribunal judge'], assistant: ['法官助理', 'Judge\'s assistant'],
  supervisor: ['督办员', 'Supervisor'], finance: ['财务审核员', 'Finance officer'], financeTown: ['镇街财务', 'Town finance clerk'],
  commission: ['政法委综治科干部', 'Commission officer'], commissionTown: ['镇政法委员', 'Town commissioner for politics and law'],
  leader: ['市领导', 'City leader'], leaderTown: ['镇党委书记', 'Town party secretary'], auditor: ['审计员', 'Auditor'], inspector: ['纪检监督员', 'Discipline inspector'],
  admin: ['系统管理员', 'System administrator'], adminTown: ['镇街账号管理员', 'Town account administrator'],
}
