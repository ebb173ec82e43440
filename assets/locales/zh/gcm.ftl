# The outlines gcm-short and gcm-standard: chapters, questions, options and columns, as printed in the report and shown
# beside the fields. A message is named after the question's id, the column and the option, joined by hyphens.

## Cover

cover-state = 国名
cover-title = 标题
cover-edition = 评估
cover-edition-first = 第一次
cover-edition-second = 第二次
cover-edition-third = 第三次
cover-edition-fourth = 第四次
cover-edition-fifth = 第五次
cover-cycle = 审查周期
cover-cycle-name = 审查周期（自行表述）
cover-period = 所涉期间
cover-authority = 提交机关
cover-focal-point = 协调人
cover-focal-point-printed = 在报告中列出协调人
cover-focal-point-printed-yes = 是
cover-focal-point-printed-no = 否
cover-validation-body = 验证机构
cover-validation-date = 验证日期
cover-authentic-language = 作准语文
cover-authentic-language-ar = 阿拉伯文
cover-authentic-language-zh = 中文
cover-authentic-language-en = 英文
cover-authentic-language-fr = 法文
cover-authentic-language-ru = 俄文
cover-authentic-language-es = 西班牙文
cover-date = 报告年月
cover-deadline = 提交截止日期
cover-country = 国家代码

## Chapters

chapter-foreword = 前言
chapter-summary = 内容提要
chapter-abbreviations = 缩略语
chapter-methodology = 方法
chapter-context = 国家背景
chapter-policy = 政策和有利环境
chapter-progress = 各项目标的执行进展
chapter-practices = 良好做法
chapter-challenges = 挑战和需求
chapter-means = 执行手段
chapter-pledges = 认捐承诺
chapter-next = 今后步骤
chapter-annexes = 附件
chapter-annex-indicators = 指标
chapter-annex-entities = 参与协商的实体和利益攸关方
chapter-annex-laws = 法律和政策
chapter-annex-plan = 国家执行计划
chapter-annex-pledges = 认捐承诺表
chapter-annex-references = 参考资料
chapter-annex-translation = 关于翻译的说明

## Front matter

foreword-text = 前言
summary-text = 内容提要

## Methodology

methodology-lead = 牵头实体和参与的政府机构
methodology-consultations = 与相关利益攸关方的协商
methodology-consultations-date = 日期
methodology-consultations-place = 地点或方式
methodology-consultations-group = 利益攸关方
methodology-consultations-group-migrants = 移民
methodology-consultations-group-civil-society = 民间社会
methodology-consultations-group-diaspora = 侨民
methodology-consultations-group-faith-groups = 信仰组织
methodology-consultations-group-local-authorities = 地方当局
methodology-consultations-group-private-sector = 私营部门
methodology-consultations-group-trade-unions = 工会
methodology-consultations-group-parliament = 议员
methodology-consultations-group-human-rights-institutions = 国家人权机构
methodology-consultations-group-red-cross-red-crescent = 红十字与红新月运动
methodology-consultations-group-academia = 学术界
methodology-consultations-group-media = 媒体
methodology-consultations-group-other = 其他
methodology-consultations-participants = 参与人数
methodology-consultations-women = 其中女性
methodology-consultations-result = 成果
methodology-sources = 数据来源和评估的局限性
methodology-validation = 评估的验证

## National context

context-roles = 本国在移民方面的角色
context-roles-origin = 原籍国
context-roles-transit = 过境国
context-roles-destination = 目的地国
context-roles-return = 回返国
context-profile = 移民概况
context-figures = 主要数据
context-figures-figure = 数据项
context-figures-value = 数值
context-figures-date = 日期
context-figures-source = 资料来源

## Policy and enabling environment

policy-laws = 法律和国家战略
policy-institutions = 体制安排与协调
policy-plan = 国家执行计划及与2030年议程的一致性
policy-principles = 指导原则的适用
policy-earlier = 上次评估的后续落实

## Progress in implementing the objectives

progress-overview = 概览
progress-challenges = 共同挑战

objective-treatment = 论述方式
objective-treatment-full = 详述
objective-treatment-brief = 简述
objective-treatment-not-covered = 未涉及
objective-reason = 未涉及该目标的原因
objective-lead = 负责实体
objective-status = 执行状况
objective-status-not-started = 尚未开始
objective-status-planned = 已规划
objective-status-under-way = 进行中
objective-status-largely-achieved = 基本实现
objective-sdg = 相关的可持续发展目标具体目标
objective-principles = 指导原则
objective-earlier = 上次评估的后续落实
objective-measures = 采取的政策和措施
objective-measures-table = 措施表
objective-measures-table-measure = 措施
objective-measures-table-responsible = 负责实体
objective-measures-table-level = 层级
objective-measures-table-level-national = 国家
objective-measures-table-level-regional = 地区
objective-measures-table-level-local = 地方
objective-measures-table-period = 期间
objective-measures-table-cost = 费用和供资
objective-measures-table-reached = 惠及人数
objective-results = 进展和成果
objective-indicator = 指标
objective-indicator-code = 代码
objective-indicator-name = 指标
objective-indicator-value = 数值
objective-indicator-year = 年份
objective-indicator-breakdown = 分类
objective-indicator-source = 资料来源
objective-good-practice = 良好做法
objective-good-practice-title = 标题
objective-good-practice-description = 说明
objective-good-practice-evidence = 证据
objective-good-practice-transferable = 可推广性
objective-cooperation = 合作与伙伴关系
objective-crises = 危机的影响
objective-challenges = 挑战和差距
objective-next = 今后步骤
objective-pledges = 认捐承诺
objective-notes = 内部备注

## Means of implementation

means-resources = 资源和能力建设
means-partnerships = 伙伴关系和获得的支持
means-needs = 所需支持

## Pledges and next steps

pledges-earlier = 以往认捐承诺的状况
pledges-earlier-title = 认捐承诺
pledges-earlier-year = 年份
pledges-earlier-state = 状况
pledges-earlier-state-fulfilled = 已兑现
pledges-earlier-state-under-way = 进行中
pledges-earlier-state-delayed = 延迟
pledges-earlier-state-withdrawn = 已撤回
pledges-earlier-comment = 备注
pledges-sheets = 新的认捐承诺
pledges-sheets-title = 标题
pledges-sheets-type = 类型
pledges-sheets-type-financial = 财政捐助
pledges-sheets-type-human-resources = 人力资源捐助
pledges-sheets-type-process = 程序性承诺
pledges-sheets-type-policy = 政策性承诺
pledges-sheets-approach = 方式
pledges-sheets-approach-individual = 单独
pledges-sheets-approach-common = 共同
pledges-sheets-approach-partnership = 伙伴合作
pledges-sheets-approach-matching = 配套
pledges-sheets-partners = 合作伙伴
pledges-sheets-time-frame = 时间框架
pledges-sheets-text = 认捐承诺案文
next-actions = 计划采取的行动
next-actions-action = 行动
next-actions-responsible = 负责实体
next-actions-time-frame = 时间框架
next-follow-up = 传播和后续落实

## Annexes

annexes-text = 附件
annex-entities = 参与协商的实体和利益攸关方
annex-entities-entity = 实体
annex-entities-contribution = 贡献
annex-laws = 法律和政策
annex-laws-title = 标题
annex-laws-date = 日期
annex-laws-subject = 主题
annex-plan = 国家执行计划
annex-plan-objective = 目标
annex-plan-action = 行动
annex-plan-responsible = 负责实体
annex-plan-time-frame = 时间框架
annex-plan-state = 状况
annex-plan-state-not-started = 尚未开始
annex-plan-state-under-way = 进行中
annex-plan-state-completed = 已完成
annex-references = 参考资料
annex-translation = 关于翻译的说明
