# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
ui-spelling = 拼写
ui-spelling-about = 程序自带词典，每段文字按其语言查对。中文不作检查。
ui-spelling-mark = 标出拼写错误的词
ui-spelling-keys = 按 F7 转到下一个词；按 Alt+Enter 显示建议。
ui-spelling-own = 团队自用词
ui-spelling-own-about = 词典未收录但正确的名称和术语。本机上的所有评估均识别这些词，备份中也包含这些词。
ui-spelling-language = 词的语言
ui-spelling-word = 新词
ui-spelling-none = 尚无自用词。语言：{ $language }。
ui-spelling-forget = 删除“{ $word }”
ui-spelling-of = “{ $word }”的拼写
ui-spelling-no-suggestion = 没有建议
ui-spelling-learn = 加入团队自用词
ui-spelling-ignore = 在此文本中忽略
