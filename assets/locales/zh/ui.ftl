# The words of the window: what is read on screens, buttons and fields. Read by the interface alone.

ui-program = 移民契约国别评估
ui-loading = 正在打开……
ui-close = 关闭
ui-cancel = 取消
ui-optional = 可选
ui-required = 应予答复
ui-none-chosen = 未选择
ui-take-back = 取消选择
ui-next = 下一节
ui-previous = 上一节
# $number: a percentage
ui-percent = { $number }%

## Start

ui-start-title = 自愿国别评估
ui-start-empty = 贵国《安全、有序和正常移民全球契约》执行情况的评估将列于此处。请新建一项评估，或先查看样例：一个虚构国家的完整评估。
ui-reviews = 评估
ui-new-review = 新建评估
ui-from-earlier = 以以往评估为基础
ui-from-earlier-hint = 以往评估的答复将予沿用，逐项等待确认或修改；以往评估本身保持不变。
ui-see-sample = 查看样例
ui-offline = 无需网络即可使用，任何内容都不会离开本计算机。
# $date: a day in words
ui-changed = { $date }更改
# $date: a day in words
ui-due = { $date }截止
# $count: how many points are left
ui-open-count = { $count ->
   *[other] { $count }项待办
}
ui-nothing-open = 已无待办事项

## New review

ui-state = 国家
ui-state-all = 显示所有国家
ui-state-none = 没有此名称的国家。
ui-region = 区域审查
ui-region-hint = 根据国家确定。同属两个区域委员会的国家可自行选择。
ui-cycle = 评估周期
ui-cycle-own = 其他周期
ui-cycle-own-label = 自行填写的周期名称
ui-authentic-language = 评估最初使用的语文
ui-authentic-language-hint = 即作准文本的语文，可与本窗口的语文不同。
ui-other-languages = 报告的其他语文
ui-outline = 模板
ui-report-title = 标题
ui-report-title-hint = 如不填写，报告采用通常标题。
ui-deadline = 提交截止日期
ui-writer = 撰写人
ui-writer-hint = 随每次更改保存，供团队参考，绝不刊印于报告。
ui-begin = 开始
ui-error-state = 请选择国家。
ui-error-cycle = 请选择评估周期，或自行填写。

## Contents

ui-contents = 目录
ui-report-language = 报告语文
# $language: the name of a language in that language
ui-report-language-is = 报告语文：{ $language }
ui-add-language = 添加语文
ui-check = 检查
ui-export = 导出
ui-languages = 语言
ui-not-set = 未设定
ui-set-deadline = 设定日期
ui-automatic = 自动汇编
ui-state-empty = 尚未撰写
ui-state-drafting = 起草中
ui-state-ready = 待审阅
ui-state-complete = 已完成
ui-state-unasked = 无需填写

## Section

# $number: the objective; $total: how many there are
ui-objective-of = 目标{ $number }（共{ $total }项）
ui-section-is = 本节状态
ui-section-empty = 按目前的选择，此处无需填写。
ui-add = 添加
ui-neighbours = 相邻各节
ui-help-panel = 指导和以往评估
ui-guidance = 指导
# $question: the label of a field
ui-guidance-for = “{ $question }”的填写指导
ui-guidance-none = 本节没有指导说明。
ui-what-is-asked = 填写要求
ui-official-text = 官方措辞
# $paragraph: the number of a paragraph
ui-official-source = 《全球契约》第{ $paragraph }段
ui-verified = 措辞已见于其来源。
ui-unverified = 官方措辞尚未对照决议核实。
ui-wording-correct = 确认或更正措辞
ui-wording-change = 修改措辞
ui-wording-own = 贵团队采用的措辞，取代：
ui-wording-label = 报告中的目标标题
ui-wording-save = 保存措辞
ui-wording-back = 采用程序中的措辞
ui-suggested = 在填写名称之前，报告印出：
ui-suggested-use = 使用此名称
ui-last-review = 以往评估
ui-last-review-none = 以往评估在本节没有答复。
ui-still-holds = 依然有效
ui-to-confirm = 沿用自以往评估。
ui-not-printed = 不刊印
# $question: the label of a field
ui-more-for = “{ $question }”的更多选项
ui-not-applicable = 不适用
ui-not-available = 无法提供
ui-answer-after-all = 改为作出答复
ui-reason = 理由
ui-reason-hint = 供团队参考，绝不刊印
ui-reason-needed = 填写理由后即予保存。
ui-printed-instead = 报告中代之以
ui-seek = 查找
# $count: how many
ui-chosen-count = { $count ->
   *[other] 已选{ $count }项
}
# $count: how many there are
ui-show-all = 显示全部{ $count }项
ui-show-chosen = 只显示已选
ui-date-form = 年、月或日：2026、2026-05或2026-05-08
# $number: the number of a row
ui-row = 第{ $number }行
ui-row-add = 添加一行
ui-row-remove = 删除第{ $number }行
ui-row-up = 上移第{ $number }行
ui-row-down = 下移第{ $number }行
ui-error-number = 这不是数字，改为数字后方予保存。
ui-error-date = 这不是日期。请填写年、月或日。

## Saving

# $time: hours, minutes and seconds
ui-saved = 已保存于{ $time }
ui-saved-status = 已保存
ui-saving = 正在保存……
# $reason: a sentence
ui-not-saved = 未保存：{ $reason }
ui-try-again = 重试
ui-give-up = 放弃此项更改
ui-error-unknown = 发生意外情况：{ $reason }

## Long text

ui-write-here = 在此撰写……
# $count: how many
ui-words = { $count ->
   *[other] { $count }词
}
ui-characters = { $count ->
   *[other] { $count }个字符
}
# $count: how many; $unit: "words" or "characters"
ui-limit-maximum = { $unit ->
    [characters] 最多{ $count }个字符
   *[words] 最多{ $count }词
}
ui-limit-suggested = { $unit ->
    [characters] 建议：{ $count }个字符
   *[words] 建议：{ $count }词
}
ui-tools = 格式
ui-tool-style = 段落样式
ui-style-text = 正文
# $level: 1, 2 or 3
ui-style-heading = 标题{ $level }
ui-tool-bold = 粗体
ui-tool-italic = 斜体
ui-tool-underline = 下划线
ui-tool-superscript = 上标
ui-tool-subscript = 下标
ui-tool-list = 列表
ui-tool-numbers = 编号列表
ui-tool-quote = 引文
ui-tool-link = 链接
ui-tool-footnote = 脚注
ui-tool-table = 表格
ui-tool-row-add = 在下方添加一行
ui-tool-column-add = 在后面添加一列
ui-tool-row-delete = 删除该行
ui-tool-column-delete = 删除该列
ui-tool-header-row = 启用或停用标题行
ui-tool-table-delete = 删除表格
ui-footnote = 脚注
ui-table-caption = 表格标题
ui-table-notes = 注
ui-table-source = 资料来源
ui-figure-credit = 图片来源
ui-link-address = 链接地址
ui-link-set = 设置链接
ui-error-link = 请填写以https://或mailto:开头的地址

## Check

ui-check-title = 待办事项
ui-check-empty = 已无待办事项。
ui-check-faults = 有待完成
ui-check-faults-hint = 这些事项会在报告中显现，但不妨碍导出。
ui-check-advice = 建议
ui-check-advice-hint = 这些事项可保持原样。
ui-go-there = 前往

## Export

ui-export-title = 导出报告
ui-title-page = 封面
# $label: the number that stands on the page
ui-page = 第{ $label }页
# $number: which page; $total: how many there are
ui-page-of = 第{ $number }页，共{ $total }页
ui-page-previous = 上一页
ui-page-next = 下一页
ui-format = 格式
ui-format-docx = Word文档
ui-format-pdf = PDF
ui-format-docx-hint = 便于在文字处理软件中继续编辑和评论。
ui-format-pdf-hint = 带有供屏幕阅读器使用的标记，并已嵌入字体。
ui-copy = 文本
ui-draft = 草稿
ui-final = 定稿
ui-draft-hint = 每页均注明为草稿。
ui-final-hint = 不含草稿标记和内部备注。
ui-pages = 纸张、编号与页边
ui-paper = 纸张
ui-paper-a4 = A4
ui-paper-letter = Letter
ui-numbers = 页边编号
ui-numbers-none = 无
ui-numbers-paragraphs = 段落
ui-numbers-lines = 行
ui-wide-margin = 留出宽页边供批注
ui-fill = 缺少该语文版本的段落以作准语文刊出
# $count: how many points are left
ui-export-open = { $count ->
   *[other] 尚有{ $count }项待办。
}
ui-export-save = 保存报告……
ui-export-working = 正在写入……
ui-exported = 报告已写入：
ui-open-folder = 打开文件夹
ui-doubts = 此次导出需留意之处

## Settings

ui-settings = 设置
ui-interface-language = 窗口语文
ui-interface-language-hint = 报告另有其语文。
ui-theme = 外观
ui-theme-system = 与系统一致
ui-theme-light = 浅色
ui-theme-dark = 深色
ui-text-size = 文字大小
ui-digits = 阿拉伯文中的数字
ui-digits-hint = 仅用于阿拉伯文文本。
ui-digits-state = 依国家惯例
ui-digits-latn = 0123
ui-digits-arab = ٠١٢٣
ui-months = 阿拉伯文中的月份
ui-months-hint = 仅用于阿拉伯文文本。
ui-months-state = 依国家惯例
ui-months-gulf = يناير، فبراير، … أغسطس
ui-months-mashreq = كانون الثاني، شباط، … آب
ui-months-maghreb = جانفي، فيفري، … أوت
ui-months-morocco = يناير، فبراير، … غشت
ui-months-mauritania = يناير، فبراير، … أغشت

## About

ui-about = 关于本程序
ui-about-text = 供各国政府以联合国六种正式语文起草《安全、有序和正常移民全球契约》执行情况自愿国别评估的程序。
ui-about-offline = 本程序无需网络即可使用。在您导出之前，所写内容始终保存在本计算机上。
# $version: a version number
ui-version = 版本{ $version }
ui-licences = 许可证
