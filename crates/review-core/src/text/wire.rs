//! The children of tables and figures in the editor's JSON: an array of nodes with fixed types.
//!
//! A table is `[caption, grid, notes, source]` and a figure `[caption, credit]`, each always present, so that the
//! editor can place the caret in an empty caption.

use super::{Cell, FigureText, Inline, ListItem, Row, Table};
use crate::text::Block;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[cfg(feature = "typescript")]
use ts_rs::TS;

// A node is an enum of one variant: serde checks the tag of an enum, and forgets to check that of a struct.
macro_rules! node {
    ($name:ident, $tag:ident { $($(#[$attr:meta])* $field:ident: $type:ty),+ }) => {
        #[derive(Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(TS))]
        #[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
        pub(super) enum $name {
            $tag { $($(#[$attr])* $field: $type),+ },
        }
    };
}
node!(ListItemNode, ListItem { content: Vec<Block> });
node!(RowNode, Row {
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Vec<CellNode>"))]
    content: Vec<Cell>
});
node!(CaptionNode, Caption {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
    content: Vec<Inline>
});
node!(NotesNode, Notes {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
    content: Vec<Inline>
});
node!(SourceNode, Source {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
    content: Vec<Inline>
});
node!(CreditNode, Credit {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
    content: Vec<Inline>
});
node!(GridNode, Grid {
    attrs: GridAttrs,
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Vec<RowNode>"))]
    content: Vec<Row>
});

pub(super) type TableNodes = (CaptionNode, GridNode, NotesNode, SourceNode);
pub(super) type FigureNodes = (CaptionNode, CreditNode);

impl From<ListItemNode> for ListItem {
    fn from(ListItemNode::ListItem { content }: ListItemNode) -> Self {
        Self { content }
    }
}

impl From<ListItem> for ListItemNode {
    fn from(ListItem { content }: ListItem) -> Self {
        Self::ListItem { content }
    }
}

impl From<RowNode> for Row {
    fn from(RowNode::Row { content }: RowNode) -> Self {
        Self { content }
    }
}

impl From<Row> for RowNode {
    fn from(Row { content }: Row) -> Self {
        Self::Row { content }
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub(super) struct GridAttrs {
    #[serde(default)]
    widths: Option<Vec<u32>>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
enum CellNode {
    Cell { attrs: CellAttrs, content: Vec<Block> },
    HeaderCell { attrs: CellAttrs, content: Vec<Block> },
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
struct CellAttrs {
    colspan: u32,
    rowspan: u32,
}

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Table { caption, widths, rows, notes, source } = self.clone();
        (
            CaptionNode::Caption { content: caption },
            GridNode::Grid { attrs: GridAttrs { widths }, content: rows },
            NotesNode::Notes { content: notes },
            SourceNode::Source { content: source },
        )
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Table {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (
            CaptionNode::Caption { content: caption },
            GridNode::Grid { attrs: GridAttrs { widths }, content: rows },
            NotesNode::Notes { content: notes },
            SourceNode::Source { content: source },
        ): TableNodes = Deserialize::deserialize(deserializer)?;
        Ok(Table { caption, widths, rows, notes, source })
    }
}

impl Serialize for FigureText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let FigureText { caption, credit } = self.clone();
        (CaptionNode::Caption { content: caption }, CreditNode::Credit { content: credit }).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for FigureText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (CaptionNode::Caption { content: caption }, CreditNode::Credit { content: credit }): FigureNodes =
            Deserialize::deserialize(deserializer)?;
        Ok(FigureText { caption, credit })
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Cell { header, colspan, rowspan, content } = self.clone();
        let attrs = CellAttrs { colspan, rowspan };
        match header {
            true => CellNode::HeaderCell { attrs, content },
            false => CellNode::Cell { attrs, content },
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (header, attrs, content) = match CellNode::deserialize(deserializer)? {
            CellNode::Cell { attrs, content } => (false, attrs, content),
            CellNode::HeaderCell { attrs, content } => (true, attrs, content),
        };
        if attrs.colspan == 0 || attrs.rowspan == 0 {
            return Err(serde::de::Error::custom("a cell covers at least one row and one column"));
        }
        Ok(Cell { header, colspan: attrs.colspan, rowspan: attrs.rowspan, content })
    }
}

/// The stored form in TypeScript, for the page, whose editor reads and writes it.
#[cfg(feature = "typescript")]
pub fn declarations(config: &ts_rs::Config) -> Vec<String> {
    use super::{
        AbbreviationAttrs, Attrs, BlobHash, BlockId, FigureAttrs, FootnoteAttrs, FootnoteId, HeadingAttrs, Lang,
        LanguageAttrs, LinkAttrs, ListAttrs, Mark, ReferenceAttrs, ValueAttrs,
    };
    macro_rules! declared {
        ($($name:ident)*) => { vec![$($name::decl(config)),*] };
    }
    declared!(
        BlockId FootnoteId BlobHash Lang Attrs HeadingAttrs ListAttrs FigureAttrs Block ListItemNode CaptionNode GridAttrs
        GridNode RowNode CellAttrs CellNode NotesNode SourceNode CreditNode FootnoteAttrs ReferenceAttrs ValueAttrs Inline
        LinkAttrs LanguageAttrs AbbreviationAttrs Mark
    )
}

#[cfg(test)]
mod tests {
    use crate::text::Block;

    fn check(json: &str) {
        let blocks: Vec<Block> = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
        let written = serde_json::to_value(&blocks).unwrap();
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
    }

    #[test]
    fn the_editors_json_is_read_and_written_exactly() {
        check(
            r#"[{"type":"paragraph","attrs":{"id":"a","dir":"rtl","lang":null},"content":[
                {"type":"text","text":"x","marks":[{"type":"bold"},{"type":"link","attrs":{"href":"https://a.example.org"}}]},
                {"type":"break"},{"type":"footnote","attrs":{"id":"n"},"content":[{"type":"text","text":"y"}]},
                {"type":"reference","attrs":{"target":"t"}},{"type":"value","attrs":{"record":"r","field":"f"}}]},
              {"type":"heading","attrs":{"id":"b","dir":null,"lang":"fr","level":2}},
              {"type":"list","attrs":{"id":"c","dir":null,"lang":null,"ordered":true,"start":3},"content":[
                {"type":"listItem","content":[{"type":"paragraph","attrs":{"id":"d","dir":null,"lang":null}}]}]},
              {"type":"quote","attrs":{"id":"e","dir":null,"lang":null},"content":[]},
              {"type":"table","attrs":{"id":"t","dir":null,"lang":null},"content":[
                {"type":"caption","content":[{"type":"text","text":"c"}]},
                {"type":"grid","attrs":{"widths":[1,2]},"content":[{"type":"row","content":[
                  {"type":"headerCell","attrs":{"colspan":2,"rowspan":1},"content":[]},
                  {"type":"cell","attrs":{"colspan":1,"rowspan":1},"content":[]}]}]},
                {"type":"notes"},{"type":"source"}]},
              {"type":"figure","attrs":{"id":"f","dir":null,"lang":null,"blob":"00","alt":"A"},"content":[
                {"type":"caption"},{"type":"credit"}]}]"#,
        );
    }

    #[test]
    fn what_the_model_does_not_know_is_rejected() {
        for json in [
            r#"[{"type":"video","attrs":{"id":"a"}}]"#,
            r#"[{"type":"paragraph","attrs":{"id":"a","colour":"red"}}]"#,
            r#"[{"type":"paragraph","attrs":{"id":"a"},"content":[{"type":"text","text":"x","size":9}]}]"#,
            r#"[{"type":"heading","attrs":{"id":"a","level":4}}]"#,
            r#"[{"type":"list","attrs":{"id":"a","ordered":false},"content":[{"type":"paragraph","attrs":{"id":"b"}}]}]"#,
            r#"[{"type":"table","attrs":{"id":"a"},"content":[{"type":"caption"},{"type":"grid","attrs":{}}]}]"#,
            r#"[{"type":"table","attrs":{"id":"a"},"content":[{"type":"notes"},{"type":"grid","attrs":{}},{"type":"notes"},{"type":"source"}]}]"#,
        ] {
            assert!(serde_json::from_str::<Vec<Block>>(json).is_err(), "{json}");
        }
        let deep = format!("{}{}", r#"[{"type":"quote","attrs":{"id":"a"},"content":"#.repeat(60), "x");
        assert!(serde_json::from_str::<Vec<Block>>(&deep).is_err());
    }
}
