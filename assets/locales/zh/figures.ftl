# Pictures in a text: taking in, describing, showing. Read by the interface alone.

ui-tool-picture = 图片
ui-figure-caption = 图的标题
ui-figure-alt = 替代文字
ui-figure-missing = 尚未填写：图片展示了什么？
ui-figure-remove = 删除该图片
ui-figure-coming = 正在插入图片……
