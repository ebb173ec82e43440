# Guidance: what is shown beside each question of gcm-short and gcm-standard. It is never printed in a report.
# A message is named after the question, chapter or objective that it explains, in our own words; no official text is quoted.

## Cover

guidance-cover-state = 请用本报告的语文填写拟刊印的国名。联合国使用的名称最为稳妥；请由外交部确认。与所有填写提示一样，本提示仅显示在填写栏旁，绝不刊印。
guidance-cover-title = 标题没有硬性规定：自愿国别评估、《移民全球契约》自愿审查、自愿国别报告均有使用。请说明这是什么文件，不必说明取得了什么成就。周期、所涉期间和提交机关另有专栏填写。
guidance-cover-edition = 请选择这是贵国关于《契约》的第一次、第二次还是以后的评估。从第二次起，还会问到上次评估的后续落实情况。
guidance-cover-cycle = 请选择本报告所针对的论坛或区域审查。如列表中没有，请留空，并在下一栏填写。
guidance-cover-cycle-name = 仅在上面的列表中没有贵国所属周期时填写。请按所收到的邀请函写明其名称和年份。
guidance-cover-period = 请填写所涉期间的起止月份，例如2022年1月至2025年12月。新的评估通常从上次评估结束时开始。期间以外的数据注明日期后也可使用。
guidance-cover-authority = 请填写代表国家提交报告的部委或机构的正式全称。其他参与方在方法一章中列出。
guidance-cover-focal-point = 请写明负责答复有关本报告问题的部门，以及四年后仍有人查收的联系地址。写部门比写个人更好。只有在下一栏中选择刊印，才会印出。
guidance-cover-focal-point-printed = 只有在有关人员同意时才选择“是”：报告将公开发布，并可通过搜索引擎查到。如未选择，则不刊印协调人。
guidance-cover-validation-body = 请写明批准案文的机构，例如部际委员会。如有多个步骤，请在此填写最后一步，其余步骤在方法一章中说明。案文未经验证前请留空。
guidance-cover-validation-date = 请填写该机构批准本案文的日期。此后如有实质性改动，请经其确认，并填写较后的日期。
guidance-cover-authentic-language = 请选择各语文版本有出入时以哪种语文为准。通常是案文验证时所用的语文；其他版本均为译文。
guidance-cover-date = 请填写封面上的年份和月份；不需要日。通常为验证或提交的月份。
guidance-cover-deadline = 请填写报告必须送出的日期。该日期仅供规划工作之用，绝不刊印。请由此倒推安排：印制、翻译、验证和征求各部委意见，所需时间往往比预计的要长。

## Chapters

guidance-chapter-foreword = 在此由部长或牵头实体负责人以个人口吻介绍本次评估，篇幅一页。
guidance-chapter-summary = 本章让只读这一章的读者了解：做了什么，有何变化，还有哪些困难，下一步怎么做。
guidance-chapter-abbreviations = 本表根据案文中标出的缩略语自动生成；无需填写。
guidance-chapter-methodology = 本章说明评估如何编写、由谁编写、与谁协商、以何为据，最多500词。
guidance-chapter-context = 本章用约500词提供理解后文所需的少量移民事实，并注明日期和来源。
guidance-chapter-policy = 在逐一论述各项目标之前，本章说明《契约》如何纳入法律、体制和计划。
guidance-chapter-progress = 本章是评估的核心：围绕各项目标做了什么，给人们带来什么变化，遇到什么阻碍。
guidance-chapter-practices = 各目标表中记录的良好做法自动汇集于此；如需增加或修改，请打开相应目标的表格。
guidance-chapter-challenges = 本章先论述若干目标共有的挑战，然后自动汇集各目标表中记录的挑战。
guidance-chapter-means = 本章说明以何种资金、人员、知识和伙伴关系执行《契约》，以及缺少哪些支持。
guidance-chapter-pledges = 本章交代以往认捐承诺的落实情况，并提出新的认捐承诺。
guidance-chapter-next = 本章说明由谁在何时之前做什么，以及评估本身如何后续落实。
guidance-chapter-annexes = 附件收录用以佐证报告、但放在正文中会打断阅读的内容。
guidance-chapter-annex-indicators = 各目标表中记录的指标自动汇集于此。
guidance-chapter-annex-entities = 本附件列出为评估作出贡献的实体和群体，不列个人姓名。
guidance-chapter-annex-laws = 本附件列出主要法律和政策及其日期，以便各章简要引用。
guidance-chapter-annex-plan = 本附件逐项列出国家执行计划的行动及其进展。
guidance-chapter-annex-pledges = 认捐承诺一章中填写的承诺表全文刊印于此；无需填写。
guidance-chapter-annex-references = 本附件列出报告所依据的文件和数据来源，以便读者查找。
guidance-chapter-annex-translation = 本附件说明以哪种语文版本为准，其他版本如何产生。

## Front matter

guidance-foreword-text = 请说明移民问题对贵国为何重要，评估表明了什么，以及要感谢谁。坦诚地用一句话说明哪些尚未做到，会使其余内容更可信。细节留给各章；末尾写明签署人的职务、地点和月份。最多400词。
guidance-summary-text = 请最后撰写，最多600词：所涉目标、三至五项附有数字和日期的成果、主要挑战、今后步骤和认捐承诺。各章没有的内容，此处不要写。如报告只有阿拉伯文或中文，附上联合国另一种正式语文的提要，会有更多人阅读。

## Methodology

guidance-methodology-lead = 请写明牵头评估的实体和参与的政府机构，并说明如何分工。请提及地区和地方当局、议会以及任何外部协助，例如联合国移民网络在贵国的协助。约150词；完整名单放在附件中。
guidance-methodology-consultations = 每次会议、调查或征集意见填一行。请说明对方提出了什么要求、结果如何，而不仅仅是听取了意见。请勿填写姓名、原话或可据以辨认个人的细节：报告将公开发布，点名可能使移民、官员或组织受到伤害。如未进行协商，请如实说明并讲明原因。
guidance-methodology-consultations-date = 最好写明日期；只写月份也可以。如为调查，请填写截止日期。
guidance-methodology-consultations-place = 城镇名称，或“线上”或“书面”。不要填写庇护所或私人场所的地址。
guidance-methodology-consultations-group = 请选择所有派有代表的群体。只有在各项均不适用时才选择“其他”。
guidance-methodology-consultations-participants = 到场人数或收到的答复数。如未统计，请留空，不要估算。
guidance-methodology-consultations-women = 参与者中的女性人数（如有记录）。
guidance-methodology-consultations-result = 一两句话：主要要求是什么，案文或政策作了哪些改动。不要写可追溯到某个人的话。
guidance-methodology-sources = 请写明主要来源（登记册、人口普查、调查、独立机构的报告）以及数据截止日期。然后说明不足之处：未能覆盖的群体、暂定数字、无法比较的登记册、时间不够。说明自身局限的评估更能取信于人。约100词。
guidance-methodology-validation = 请说明谁对草稿提出了意见，在哪次会议上、于何日获得批准。如有可能，请写明要求修改和实际修改的数目，并提及未被采纳的意见。两三句话即可。

## National context

guidance-context-roles = 请选择所有适用的角色；许多国家四者兼有。涉及人数不多的角色，对政策也可能很重要。
guidance-context-profile = 请说明谁离开、谁到来、谁过境、谁返回，从哪里来，到哪里去，期间有何变化。篇幅约250词，只用少量数据，每项均注明日期和来源。请使用中性用语，例如“身份不正常的移民”，并避免与他国比较。
guidance-context-figures = 五至八项数据即可。正文中凡提到之处，数值须完全一致；估计数请注明是估计数。如有按性别分列的数据，请列出。
guidance-context-figures-figure = 统计的内容和对象，例如在国外出生的居民，女性和男性。
guidance-context-figures-value = 数字及其单位，例如940 000人或4.6%。
guidance-context-figures-date = 数据所指的日期，而非发布日期。
guidance-context-figures-source = 机构以及出版物或登记册，以便他人查找该数据。

## Policy and enabling environment

guidance-policy-laws = 请列举对移民最重要的法律和战略，注明编号和年份，并用一句话说明每项带来什么改变。请区分已经生效、已通过但尚未施行和正在拟订的内容。约300词；完整清单放在附件中。
guidance-policy-institutions = 请说明由哪个机构负责协调，成员有哪些，多久开会一次，作出了哪些决定。请说明地方当局、议会和民间社会如何参与。如协调尚不顺畅，请指出问题所在。约250词。
guidance-policy-plan = 是否有国家执行计划，还是将各项目标纳入了其他计划？请写明其日期、行动总数、已完成数目和预算。然后说明与2030年议程以及贵国提交的其他报告的联系。如没有计划，一句话即可。
guidance-policy-principles = 《契约》以十项指导原则为基础（第15段）。与其一一重申，不如选择三四项，各举一例，说明其如何改变了一项决定、一笔预算或一项服务。约200词。
guidance-policy-earlier = 请逐一对照上次评估宣布的今后步骤：已完成、进行中或已放弃，并注明日期和原因。简短的清单最便于阅读。说明哪些没有做到，对读者和下次评估的编写者都有用。

## Progress in implementing the objectives

guidance-progress-overview = 请说明详述、简述和未涉及的目标各有多少，如何选定，哪些方面进展最大、最小。23项目标一览表根据各目标表自动生成。约200词，不要重复各目标表的内容。
guidance-progress-challenges = 此处只说明同时阻碍若干目标的因素，例如缺乏数据、资金、人员或协调。对每项挑战，请说明原因、后果以及何种办法会有帮助。三至五项，共约200词。

## Means of implementation

guidance-means-resources = 请说明使用了哪些预算、人员、培训、数据和技术。金额请注明货币、年份和来源，并区分国内资金和外部资金。关于培训，请说明参加者此后在做法上有何不同，而不仅仅是有多少人参加。约250词。
guidance-means-partnerships = 请列举合作伙伴（各国、联合国系统、地方当局、民间社会、私营部门、侨民），说明其提供了什么，由此得以做到什么。请提及贵国向他国提供的支持。尚未公开的协定请勿写入。约250词。
guidance-means-needs = 请说明需要什么，用于哪项目标，何时需要，规模多大：咨询、培训、设备还是资金。从最迫切的需要写起。要求越具体，越有可能得到回应。约150词。

## Pledges and next steps

guidance-pledges-earlier = 以往周期作出的每项认捐承诺填一行，包括延迟或已撤回的承诺。请使用登记时的标题，以便在承诺看板上查找。请填写所涉期间结束时的状况。
guidance-pledges-earlier-year = 作出承诺的年份。
guidance-pledges-earlier-state = 只有在承诺的内容全部完成时才选择“已兑现”。
guidance-pledges-earlier-comment = 一句话：取得了什么成果，或为何延迟或撤回。
guidance-pledges-sheets = 每项认捐承诺填一份表。好的承诺应当具体、可衡量、切合实际、着眼未来，有完成期限，最好还有合作伙伴。承诺应与移民有关；难民和寻求庇护者另有认捐程序。只填写已获出资方批准的内容：认捐承诺会公布。
guidance-pledges-sheets-type = 请选择主要提供的内容：资金、人员、程序还是政策。
guidance-pledges-sheets-approach = 多方共同作出的承诺只由其中一方登记。配套承诺须在案文中写明所回应的承诺的标题和编号。
guidance-pledges-sheets-partners = 已同意列名的组织和国家；不列个人。
guidance-pledges-sheets-time-frame = 开始和结束的年月。
guidance-pledges-sheets-text = 按照联合国移民网络表格的要求，为300至3 000个字符。请说明将做什么，为谁做，用什么手段，何时完成，如何衡量。
guidance-next-actions = 五至十项行动即可，每项只有一个负责实体和一个日期。报告中提到的每项主要挑战，在此都应有所回应。无人负责的愿望不要写，也不要照抄整个国家计划。
guidance-next-actions-action = 请以动词开头，并说明行动完成后将有何成果。
guidance-next-actions-responsible = 一个实体的正式名称，必要时在其后列出其他实体；不列个人。
guidance-next-actions-time-frame = 完成的年月，例如2027年6月前。
guidance-next-follow-up = 请说明报告将如何发布，使用哪些语文和形式，如何让移民、地方当局和议会看到。请说明由谁跟踪各项行动，多久一次，以及预计何时进行下次评估。约150词。

## Annexes

guidance-annexes-text = 在此收录佐证报告的内容：指标、参与协商的实体、法律、国家计划、参考资料。每部分加标题，并在各章中注明参见。不要列出参与协商的个人姓名，也不要收入内部文件：附件与其他内容一样将公开发布。
guidance-annex-entities = 每个实体或群体填一行，使用正式名称。不列个人姓名。组织也可能因此面临风险：列名之前请征得同意；如有疑虑，请作概括描述，例如两个家政女工协会。
guidance-annex-entities-entity = 列组织，不列个人；只列同意列名的组织。
guidance-annex-entities-contribution = 几个字即可：数据、案文、意见或参加会议。
guidance-annex-laws = 列出报告中引用的、已公开的法律、法令、战略和协定。请写正式名称；读者将按编号和日期查找。
guidance-annex-laws-date = 通过日期。如生效日期较晚，请在“主题”栏注明。
guidance-annex-plan = 计划中的每项行动填一行。请填写所涉期间最后一天的状况。如计划较长，请选取主要行动，并注明全文在何处发布。
guidance-annex-plan-objective = 目标编号，1至23；可填多个。
guidance-annex-plan-state = 只有在整项行动均已完成时才选择“已完成”。
guidance-annex-references = 请注明每份引用文件的作者、标题、年份，如有公开网址也请注明。全文格式应当一致。不要引用机密材料。
guidance-annex-translation = 请说明哪种语文版本为作准文本，其他版本由哪个部门翻译，是否经过审校。两三句话即可。

## Objective sheet

guidance-objective-treatment = 有成果可展示或有经验可借鉴的，选择“详述”；在概览表中写一段的，选择“简述”；没有可报告内容的，选择“未涉及”。写好少数目标，胜过泛泛论述23项。选择可以更改：已写内容会予保留。
guidance-objective-reason = 为读者写一句话，因为该内容会刊印：例如该目标在本期间不是优先事项，或没有可用信息。只与编写团队有关的内容请写入内部备注。
guidance-objective-lead = 请填写负责实体的正式名称，然后填写其他参与实体。该名称也刊印在概览表中。只写部门，不写个人。
guidance-objective-status = 请自行评估期末该目标的状况；如有疑虑，请选择进度较低的一项。成果部分的案文应能佐证。这不是评分，也不与他国比较。
guidance-objective-sdg = 只选择有关措施直接促进的具体目标，通常为一至四项。如列出与本目标相关的具体目标，仅为建议，并非正式清单；可自由更改。
guidance-objective-principles = 请选择真正影响了有关措施的两三项原则，并在案文中说明如何影响。十项全选对读者没有多少意义。
guidance-objective-earlier = 请说明上次评估就本目标宣布了什么，结果如何：已完成、进行中或已放弃，并注明日期和原因。两至四句话。
guidance-objective-measures = 请说明期间做了什么：法律、服务或协定，由谁、何时开始、在何处、为谁。三至五项措施，约150词；计划写在今后步骤中。如本目标为简述，则只有这一段：约60词，并写明主要成果。
guidance-objective-measures-table = 需要说明费用或惠及人数的细节时使用本表；每项措施填一行。本表补充案文，不重复案文。
guidance-objective-measures-table-level = 指执行措施的层级，而非作出决定的层级。地方措施容易被遗漏。
guidance-objective-measures-table-period = 起止年份，或“自”某年。
guidance-objective-measures-table-cost = 金额、货币、年份和出资方。如费用不详，请注明。
guidance-objective-measures-table-reached = 人数，其中女性人数，以及日期。请统计人数，而非服务次数。
guidance-objective-results = 请说明移民和社区有何变化，附上数字、日期和来源；“没有收集数据”也是很好的答复。请与期初比较。举办培训是措施；人们此后在做法上的改变才是成果。约150词。
guidance-objective-indicator = 请使用现有指标：可持续发展目标指标、A/79/590号文件中的自愿指标、国家统计数据。指标不一定是数字。每个数值填一行；无需专为本次评估计算任何数据。
guidance-objective-indicator-code = 该指标在其所属清单中的代码，例如10.c.1；国家指标不填。
guidance-objective-indicator-value = 数字及其单位、百分比、“是”“否”或“部分”，或几个字。如没有，请注明无数据及其原因。
guidance-objective-indicator-year = 数值所指的年份。
guidance-objective-indicator-breakdown = 尽可能按性别、年龄和移民身份分列。人数过少、可能辨认出个人的群体请勿列出。
guidance-objective-indicator-source = 机构以及出版物或登记册。
guidance-objective-good-practice = 请选择实行时间较长、足以评判且可供他人借鉴的做法。用约150词说明问题、采取的办法和带来的变化。请询问负责方是否同意发布；不要描述可被辨认的个人。
guidance-objective-good-practice-evidence = 评价结果、注明日期的数字或独立结论；赞扬不是证据。
guidance-objective-good-practice-transferable = 他国需要具备什么条件，例如法律、资金或人员，以及哪些做法在别处可能行不通。
guidance-objective-cooperation = 请说明与谁合作（其他国家、地方当局、联合国系统、民间社会），以何为基础，由此得以做到什么。约80词。未公开的协定和谈判请勿写入。
guidance-objective-crises = 请说明灾害、冲突、大流行病或经济危机在本目标方面对移民有何影响，以及采取了什么行动。请写明危机名称和日期，并说明哪些应急措施得到保留。约80词。
guidance-objective-challenges = 请说明哪些方面没有做好及其原因：法律、资金、数据、协调。对每一点，请指明原因、受影响的人以及何种办法会有帮助。三点，约100词。坦诚使成果更可信，也使支持请求更有说服力。
guidance-objective-next = 针对上述挑战的一至三项行动，每项写明负责实体和日期。约50词。只把最重要的行动写入今后步骤一章。
guidance-objective-pledges = 请列举与本目标有关的以往和新的认捐承诺，写明标题和状况。全文写在认捐承诺表中。
guidance-objective-notes = 供编写团队及其继任者使用：决定、疑问、待核实的来源、可咨询的对象。绝不刊印。尽管如此，也请勿写入文件外传时可能伤害他人的内容。

## The 23 objectives, one by one

guidance-objective-01 = 《契约》第17段涉及掌握情况：关于移民的可靠数据，按性别、年龄和移民身份分列，可以比较，并得到妥善保护。审查者会关注：数据是否定期发布，登记册是否互通，个人数据有何保障，以及有没有一项决定因这些数据而有所不同。
guidance-objective-02 = 《契约》第18段涉及人们不得不离开的原因：贫困、缺少工作、不安全、灾害、气候变化和环境退化。审查者会关注：迁出地的发展和防灾备灾，以及留下来是否已成为真正可行的选择。
guidance-objective-03 = 《契约》第19段涉及出发前、途中、抵达时和返回时获得清楚可靠的信息。审查者会关注：在哪里可以获得信息，有哪些语文，是否免费，有多少人使用，包括妇女和远离城镇的人。
guidance-objective-04 = 《契约》第20段涉及证明自己身份的能力：民事登记、出生证明、护照和在国外签发的证件。审查者会关注：费用、等候时间和覆盖面，如何防止无国籍状态，以及没有证件对获得服务有何影响。
guidance-objective-05 = 《契约》第21段涉及正常移民的渠道：为了工作、学习、家庭生活，或因无法返回。审查者会关注：发放的许可数量和所需时间，已生效的协定，以及哪些人仍然没有渠道可走。
guidance-objective-06 = 《契约》第22段涉及劳动者无须付费的招聘和体面的工作条件，包括在私人家庭和农场的工作。审查者会关注：许可和检查，投诉及其结果，以及追回的工资。
guidance-objective-07 = 《契约》第23段涉及在移民过程中面临特殊风险的人，不论其身份如何：儿童、可能遭受暴力的妇女、老年人、残疾人等。审查者会关注：如何发现这些人，由谁负责，多久能找到监护人或得到帮助，以及能否诉诸司法。
guidance-objective-08 = 《契约》第24段涉及防止途中死亡，并给失踪者家属一个答复。审查者会关注：开展的救援、登记的死亡人数、确认身份的遗体和得到通知的亲属，以及出于人道原因提供帮助的人是否不必担心受罚。
guidance-objective-09 = 《契约》第25段涉及共同打击从偷运移民中牟利者，同时不因移民被偷运而惩罚移民。审查者会关注：法律是否符合关于偷运移民的议定书，联合调查及其结果，以及对权利受侵犯者的保护。
guidance-objective-10 = 《契约》第26段涉及预防人口贩运、起诉责任人和保护受害者；受害者不应因被迫所做之事受到惩罚。审查者会关注：按性别和年龄分列的已查明和得到援助的受害者人数，定罪情况，以及给予的居留许可或赔偿。
guidance-objective-11 = 《契约》第27段涉及有序、安全的边界，在边界上每个人不论身份如何，其权利均受到尊重。审查者会关注：与邻国的合作，训练有素的人员，针对儿童和需要保护者的程序，以及独立监测。
guidance-objective-12 = 《契约》第28段涉及人们能够理解和预知的程序，使每个案件都得到单独审查并转介给适当的部门。审查者会关注：是否遵守时限，是否以当事人理解的语言提供信息，能否获得法律咨询，以及向庇护、儿童保护或受害者援助部门的转介。
guidance-objective-13 = 《契约》第29段涉及仅在别无他法时才拘留移民，须依法、逐案决定并尽可能缩短时间，优先采用替代办法，并停止拘留儿童。审查者会关注：按性别和年龄分列的被拘留人数，拘留时间，替代办法的使用，以及独立监督。
guidance-objective-14 = 《契约》第30段涉及领事馆在各个阶段向海外国民提供的帮助，以及领事馆之间的合作。审查者会关注：覆盖的国家，受助人数和原因，回应时间，以及没有领事馆的地方如何安排。
guidance-objective-15 = 《契约》第31段涉及移民不论身份如何，都能得到医疗、教育和其他基本服务。审查者会关注：法律上的权利，实际享有的情况，以及仍然存在的障碍：费用、语言、证件，或害怕被举报。
guidance-objective-16 = 《契约》第32段涉及移民和收容社区融洽相处：语言、工作、家庭生活、参与和平等。审查者会关注：地方方案，可与其他居民比较的就业和就学数据，以及移民参与决策的情况。
guidance-objective-17 = 《契约》第33段涉及针对移民的歧视、种族主义和仇恨，以及以事实为依据、尊重媒体自由的公共讨论。审查者会关注：投诉及其结果，对受害者的帮助，以及对其效果作过衡量的宣传活动。
guidance-objective-18 = 《契约》第34段涉及培训，以及承认移民的知识和能力，包括没有证书的能力。审查者会关注：承认的数量、费用和所需时间，与其他国家的协定，以及有多少人找到了与其水平相当的工作。
guidance-objective-19 = 《契约》第35段涉及消除障碍，使移民和侨民能够以知识、投资、文化和公共参与为发展作贡献。审查者会关注：联络点，对政策的参与，更便利的投资条件，以及不限于资金的成果。
guidance-objective-20 = 《契约》第36段涉及快速、安全、低费用的汇款，以及获得账户和其他金融服务的机会。审查者会关注：按汇款目的地计算的平均费用（可持续发展目标具体目标10.c为到2030年低于3%），所用方式，以及妇女和农村家庭的获得情况。
guidance-objective-21 = 《契约》第37段涉及经单独审查后安全而有尊严的回返、对本国国民的重新接纳，以及持久的新起点。审查者会关注：协定的适用，自愿回返和其他回返分别统计，如何保护儿童，以及回返者一年后的境况。
guidance-objective-22 = 《契约》第38段涉及将养老金和其他社会保障权利从一国带到另一国。审查者会关注：已生效的协定，据此领取待遇的人数，以及哪些人被遗漏，例如季节工或家政工。
guidance-objective-23 = 《契约》第39段涉及各国在执行《契约》方面相互支持，特别是支持力量较弱的国家，以及各级的伙伴关系。审查者会关注：有资金、有成果的联合方案，以及地方当局和其他利益攸关方是否参与并得到支持。
