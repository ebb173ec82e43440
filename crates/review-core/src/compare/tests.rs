//! What readers see of a comparison, and what must hold for every pair of texts.

use super::matching::{Item, SIMILAR_AFAR, similarity};
use super::*;
use crate::answer::{Answer, Row};
use crate::markdown::read;
use crate::text::{BlockId, Cell, FootnoteAttrs, ListAttrs, ListItem, Table, join_runs};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Blocks whose ids say nothing: every block of either version has its own.
fn blocks(markdown: &str, prefix: &str) -> Vec<Block> {
    let mut count = 0;
    read(markdown, &mut || {
        count += 1;
        format!("{prefix}{count}")
    })
}

fn check(old: &str, new: &str, expected: &Expect) {
    check_blocks(&blocks(old, "old"), &blocks(new, "new"), expected);
}

/// The blocks keep their ids, as when they are edited in place.
fn check_in_place(old: &str, new: &str, expected: &Expect) {
    check_blocks(&blocks(old, "b"), &blocks(new, "b"), expected);
}

fn check_blocks(old: &[Block], new: &[Block], expected: &Expect) {
    let comparison = compare(old, new);
    assert_holds_both(&comparison, old, new);
    let Summary { added_words, removed_words, moved, changed, formatted } = comparison.summary;
    let summary = format!("+{added_words} -{removed_words} >{moved} *{changed} ~{formatted}\n");
    expected.assert_eq(&(write(&comparison) + &summary));
}

#[test]
fn six_languages() {
    check(
        "The State registers migrants at birth. It issues 1,200 permits a year.",
        "The State registers all migrants at birth. It issued 1,350 permits in 2025.",
        &expect![[r#"
            * The State registers {+all +}migrants at birth. It [-issues 1,200-]{+issued 1,350+} permits [-a year-]{+in 2025+}.
            +5 -4 >0 *1 ~0
        "#]],
    );
    check(
        "L’État n’est pas partie à la convention ; 3,5 % des ménages l’ignorent.",
        "L’État est partie à la convention ; 4,5 % des ménages l’ignorent encore.",
        &expect![[r#"
            * L’État [-n’est pas-]{+est+} partie à la convention ; [-3,5-]{+4,5+} % des ménages l’ignorent{+ encore+}.
            +3 -3 >0 *1 ~0
        "#]],
    );
    check(
        "La política migratoria se revisó en 2022 con las comunidades.",
        "La política migratoria nacional se revisará en 2026 con las comunidades.",
        &expect![[r#"
            * La política migratoria {+nacional +}se [-revisó-]{+revisará+} en [-2022-]{+2026+} con las comunidades.
            +3 -2 >0 *1 ~0
        "#]],
    );
    check(
        "Учёт мигрантов ведётся с 2019 года во всех регионах страны.",
        "Учет мигрантов ведётся с 2021 года во всех областях страны.",
        &expect![[r#"
            * [-Учёт-]{+Учет+} мигрантов ведётся с [-2019-]{+2021+} года во всех [-регионах-]{+областях+} страны.
            +3 -3 >0 *1 ~0
        "#]],
    );
    check(
        "أُنجز 29 إجراءً ولم يبدأ تنفيذ 17 إجراءً، والمسؤول عن الهجرة هو الوزير.",
        "أُنجز 31 إجراءً ولم يبدأ بعد تنفيذ 15 إجراء، والمسئول عن الهجره هو الوزير.",
        &expect![[r#"
            * أُنجز [-29-]{+31+} إجراءً ولم يبدأ {+بعد +}تنفيذ [-17 إجراءً-]{+15 إجراء+}، [-والمسؤول-]{+والمسئول+} عن [-الهجرة-]{+الهجره+} هو الوزير.
            +6 -5 >0 *1 ~0
        "#]],
    );
    check(
        "国家执行计划所列84项行动中，29项已经完成，17项尚未启动。",
        "国家执行计划所列84项措施中，31项已经完成，15项仍未启动。",
        &expect![[r#"
            * 国家执行计划所列84项[-行动-]{+措施+}中，[-29-]{+31+}项已经完成，[-17-]{+15+}项[-尚-]{+仍+}未启动。
            +5 -5 >0 *1 ~0
        "#]],
    );
}

#[test]
fn arabic_diacritics_and_hamza_are_changes_of_the_word() {
    check_in_place(
        "عُلِم الأمر",
        "عَلِم الأمر",
        &expect![[r#"
        * [-عُلِم-]{+عَلِم+} الأمر
        +1 -1 >0 *1 ~0
    "#]],
    );
    check_in_place(
        "الى الان",
        "إلى الآن",
        &expect![[r#"
            * [-الى الان-]{+إلى الآن+}
            +2 -2 >0 *1 ~0
        "#]],
    );
    check_in_place(
        "رأي المسؤول",
        "رأي المسئول",
        &expect![[r#"
        * رأي [-المسؤول-]{+المسئول+}
        +1 -1 >0 *1 ~0
    "#]],
    );
}

#[test]
fn chinese_is_compared_by_characters() {
    // What nobody touched stays as it was, whatever a dictionary makes of its neighbours.
    check_in_place(
        "我有很多桌子。",
        "梅有很多儿子。",
        &expect![[r#"
            * [-我-]{+梅+}有很多[-桌-]{+儿+}子。
            +2 -2 >0 *1 ~0
        "#]],
    );
    check_in_place(
        "各市镇往往先于任何部委接触到移民。",
        "各市往往先于部委和协会接触移民。",
        &expect![[r#"
            * 各市[-镇-]往往先于[-任何-]部委{+和协会+}接触[-到-]移民。
            +3 -4 >0 *1 ~0
        "#]],
    );
    check_in_place(
        "审查论坛于2026年5月举行",
        "审查论坛将于2026年6月在纽约举行",
        &expect![[r#"
            * 审查论坛{+将+}于2026年[-5-]{+6+}月{+在纽约+}举行
            +5 -1 >0 *1 ~0
        "#]],
    );
}

#[test]
fn a_rewritten_passage_is_not_splintered() {
    check_in_place(
        "The ministry of labour will review the rules of the scheme each spring.",
        "The agency for employment has revised the terms of a programme every year.",
        &expect![[r#"
            * The [-ministry of labour will review-]{+agency for employment has revised+} the [-rules-]{+terms+} of [-the scheme each spring-]{+a programme every year+}.
            +10 -10 >0 *1 ~0
        "#]],
    );
    check_in_place(
        "本报告说明了国家今后五年的主要优先事项。",
        "本报告概述政府在未来十年间的首要工作。",
        &expect![[r#"
            * 本报告[-说明了国家今后五-]{+概述政府在未来十+}年{+间+}的[-主-]{+首+}要[-优先事项-]{+工作+}。
            +12 -13 >0 *1 ~0
        "#]],
    );
}

#[test]
fn paragraphs_move_and_are_edited_on_the_way() {
    check(
        "First, the census counted migrants for the first time.\n\nSecond, a law on residence entered into force.\n\nThird, schools are open to every child of the country.",
        "Third, schools are now open to every child of the country.\n\nFirst, the census counted migrants for the first time.\n\nA new paragraph stands here.\n\nSecond, a law on residence entered into force.",
        &expect![[r#"
            >*Third, schools are {+now +}open to every child of the country.
              First, the census counted migrants for the first time.
            + A new paragraph stands here.
              Second, a law on residence entered into force.
            +6 -0 >1 *1 ~0
        "#]],
    );
    check(
        "وقد أعدّت هذا النص 14 جهة عامة.\n\nوأشكر كل من أسهم في هذا العمل من البلديات.",
        "وأشكر كل من أسهم في هذا العمل من المدن والبلديات.\n\nوقد أعدّت هذا النص 14 جهة عامة.",
        &expect![[r#"
            >*وأشكر كل من أسهم في هذا العمل من [-البلديات-]{+المدن والبلديات+}.
              وقد أعدّت هذا النص 14 جهة عامة.
            +2 -1 >1 *1 ~0
        "#]],
    );
    check(
        "塔拉西亚面朝大海。\n\n2022年，我们提交了第一次评估。\n\n本文由14个公共实体编写。",
        "本文由14个公共实体共同编写。\n\n塔拉西亚面朝大海。\n\n2022年，我们提交了第一次评估。",
        &expect![[r#"
            >*本文由14个公共实体{+共同+}编写。
              塔拉西亚面朝大海。
              2022年，我们提交了第一次评估。
            +2 -0 >1 *1 ~0
        "#]],
    );
}

#[test]
fn lists_tables_notes_and_marks() {
    check(
        "- the register of births\n- the register of residents\n- the census",
        "- the census of 2024\n- the register of births\n- the survey of households",
        &expect![[r#"
            * list -
            +   the census of 2024
                the register of births
            -   the register of residents
            -   the census
            +   the survey of households
            +8 -6 >0 *1 ~0
        "#]],
    );
    check(
        "Table: Permits issued\n\n| Year | Permits | Refused |\n|---|---|---|\n| 2022 | 23,700 | 410 |\n| 2023 | 28,000 | 395 |\n\nSource: Ministry of Interior.",
        "Table: Residence permits issued\n\n| Year | Permits | Refused |\n|---|---|---|\n| 2021 | 19,300 | 520 |\n| 2022 | 23,700 | 415 |\n| 2023 | 28,000 | 395 |\n\nSource: Ministry of the Interior.",
        &expect![[r#"
            * table [-Permits-]{+Residence permits+} issued
                Year | Permits | Refused
            +   2021 | 19,300 | 520
            *   2022 | 23,700 | [-410-]{+415+}
                2023 | 28,000 | 395
                Ministry of {+the +}Interior.
            +7 -2 >0 *1 ~0
        "#]],
    );
    check(
        "| Year | Permits |\n|---|---|\n| 2022 | 23,700 |",
        "| Year | Refused | Permits |\n|---|---|---|\n| 2022 | 410 | 23,700 |",
        &expect![[r#"
            * table
            *   Year | {+Refused+} | Permits
            *   2022 | {+410+} | 23,700
            +2 -0 >0 *1 ~0
        "#]],
    );
    check(
        "Remittances cost less.[^1] Data are late.[^2]\n\n[^1]: Central bank, 2024.\n\n[^2]: Statistics office.",
        "Remittances cost less.[^1] Data are late.\n\n[^1]: Central bank, 2025.",
        &expect![[r#"
            * Remittances cost less.[^Central bank, [-2024-]{+2025+}.] Data are late.[-[^Statistics office.]-]
            +1 -3 >0 *1 ~0
        "#]],
    );
    check(
        "An **important** sentence of the report.",
        "An *important* sentence of **the rep**ort.",
        &expect![[r#"
            ~ An {~important~} sentence of {~the rep~}ort.
            +0 -0 >0 *0 ~1
        "#]],
    );
    check(
        "Data and statistics",
        "## Data and statistics",
        &expect![[r#"
            ~ {+##+} Data and statistics
            +0 -0 >0 *0 ~1
        "#]],
    );
    check(
        "> Quoted words from the constitution",
        "> Quoted words from the new constitution",
        &expect![[r#"
        * quote
        *   Quoted words from the {+new +}constitution
        +1 -0 >0 *1 ~0
    "#]],
    );
    check(
        "",
        "Something.",
        &expect![[r#"
        + Something.
        +1 -0 >0 *0 ~0
    "#]],
    );
    // The spelling of every word was corrected, and the block has a new id.
    check(
        "الى الان",
        "إلى الآن",
        &expect![[r#"
        * [-الى الان-]{+إلى الآن+}
        +2 -2 >0 *1 ~0
    "#]],
    );
    check(
        "Something.",
        "",
        &expect![[r#"
        - Something.
        +0 -1 >0 *0 ~0
    "#]],
    );
}

#[test]
fn an_id_is_believed_before_the_words_but_not_against_them() {
    let text = |id: &str, words: &str| Block::paragraph(id.into(), vec![Inline::text(words)]);
    let show = |old: &[Block], new: &[Block]| write(&compare(old, new));
    // Rewritten in place.
    expect![[r#"
        * [-Nobody had counted them before-]{+A census took place in 2024+}.
          The end of it all.
    "#]]
    .assert_eq(&show(
        &[text("a", "Nobody had counted them before."), text("b", "The end of it all.")],
        &[text("a", "A census took place in 2024."), text("b", "The end of it all.")],
    ));
    // Ids given by position: a paragraph put before the others has pushed them on.
    expect![[r#"
        + Here is a preface.
          The census counted migrants.
          A law entered into force.
    "#]]
    .assert_eq(&show(
        &[text("1", "The census counted migrants."), text("2", "A law entered into force.")],
        &[
            text("1", "Here is a preface."),
            text("2", "The census counted migrants."),
            text("3", "A law entered into force."),
        ],
    ));
}

#[test]
fn the_window_reads_it_as_json() {
    let (old, new) = (blocks("A **big** step.", "a"), blocks("A *big* leap.", "b"));
    let json = serde_json::to_string_pretty(&compare(&old, &new)).unwrap();
    expect![[r#"
        {
          "blocks": [
            {
              "change": "changed",
              "moved": false,
              "from": 0,
              "to": 0,
              "body": {
                "type": "line",
                "level": {
                  "value": 0,
                  "before": null
                },
                "pieces": [
                  {
                    "change": "same",
                    "type": "text",
                    "text": "A ",
                    "marks": []
                  },
                  {
                    "change": "formatted",
                    "before": [
                      {
                        "type": "bold"
                      }
                    ],
                    "type": "text",
                    "text": "big",
                    "marks": [
                      {
                        "type": "italic"
                      }
                    ]
                  },
                  {
                    "change": "same",
                    "type": "text",
                    "text": " ",
                    "marks": []
                  },
                  {
                    "change": "removed",
                    "type": "text",
                    "text": "step",
                    "marks": []
                  },
                  {
                    "change": "added",
                    "type": "text",
                    "text": "leap",
                    "marks": []
                  },
                  {
                    "change": "same",
                    "type": "text",
                    "text": ".",
                    "marks": []
                  }
                ]
              }
            }
          ],
          "summary": {
            "addedWords": 1,
            "removedWords": 1,
            "moved": 0,
            "changed": 1,
            "formatted": 0
          }
        }"#]]
    .assert_eq(&json);
}

#[test]
fn answers_of_every_kind() {
    let row = |id: &str, cells: &[(&str, Answer)]| Row {
        id: id.to_owned(),
        cells: cells.iter().map(|(field, answer)| ((*field).to_owned(), vec![answer.clone()])).collect(),
    };
    let text = |words: &str| Answer::Text(words.to_owned());
    let number = |number: &str| Answer::Number(number.to_owned());
    let show = |old: Option<&Answer>, new: Option<&Answer>| {
        serde_json::to_string(&compare_answers(old, new).unwrap()).unwrap()
    };
    let choices = |options: &[&str]| Answer::Choices(options.iter().map(|option| (*option).to_owned()).collect());
    let cases = [
        show(None, Some(&number("12"))),
        show(Some(&number("12")), Some(&number("15"))),
        show(Some(&Answer::Date("2025".parse().unwrap())), Some(&Answer::Date("2025-05".parse().unwrap()))),
        show(Some(&choices(&["law", "plan"])), Some(&choices(&["plan", "budget"]))),
        show(Some(&text("Ministry of Labour")), Some(&text("Ministry of Health"))),
        show(Some(&text("Yes")), Some(&Answer::NotApplicable(crate::answer::Reason::default()))),
        show(
            Some(&Answer::Records(vec![row("r1", &[("title", text("Law"))]), row("r2", &[("year", number("2020"))])])),
            Some(&Answer::Records(vec![
                row("r2", &[("year", number("2021"))]),
                row("r1", &[("title", text("New law"))]),
                row("r3", &[]),
            ])),
        ),
    ];
    expect![[r#"
        {"type":"number","old":null,"new":"12"}
        {"type":"number","old":"12","new":"15"}
        {"type":"date","old":"2025","new":"2025-05"}
        {"type":"choices","options":[{"change":"same","moved":false,"from":1,"to":0,"body":"plan"},{"change":"added","moved":false,"from":null,"to":1,"body":"budget"},{"change":"removed","moved":false,"from":0,"to":null,"body":"law"}]}
        {"type":"line","pieces":[{"change":"same","type":"text","text":"Ministry of ","marks":[]},{"change":"removed","type":"text","text":"Labour","marks":[]},{"change":"added","type":"text","text":"Health","marks":[]}]}
        {"type":"replaced","old":{"type":"line","pieces":[{"change":"removed","type":"text","text":"Yes","marks":[]}]},"new":{"type":"notApplicable","old":null,"new":{"reason":""}}}
        {"type":"records","rows":[{"change":"changed","moved":true,"from":1,"to":0,"body":[{"field":"year","change":"changed","versions":[{"type":"number","old":"2020","new":"2021"}]}]},{"change":"changed","moved":false,"from":0,"to":1,"body":[{"field":"title","change":"changed","versions":[{"type":"line","pieces":[{"change":"removed","type":"text","text":"Law","marks":[]},{"change":"added","type":"text","text":"New law","marks":[]}]}]}]},{"change":"added","moved":false,"from":null,"to":2,"body":[]}]}"#]].assert_eq(&cases.join("\n"));
}

/// Different paragraphs of the sample review, in its six languages, are never taken for versions of one another.
#[test]
fn paragraphs_on_one_subject_are_not_versions_of_each_other() {
    let mut most = Vec::new();
    for language in review_locale::Language::ALL {
        let sample = format!("{}/../../assets/samples/talassia/{language}.md", env!("CARGO_MANIFEST_DIR"));
        let text = blocks(&std::fs::read_to_string(sample).unwrap(), "s");
        let paragraphs: Vec<&Block> = text.iter().filter(|block| matches!(block, Block::Paragraph { .. })).collect();
        let items: Vec<Item> = paragraphs.into_iter().map(Item::of_block).collect();
        let long: Vec<&Item> = items.iter().filter(|item| item.words().len() >= 40).collect();
        let mut highest = 0.0_f64;
        for (index, a) in long.iter().enumerate() {
            for b in long[index + 1..].iter().filter(|b| similarity(a, b) < 1.0) {
                highest = highest.max(similarity(a, b));
            }
        }
        assert!(long.len() > 50 && highest < SIMILAR_AFAR, "{language}: {highest}");
        most.push(format!("{language} {highest:.2}"));
    }
    expect!["ar 0.45, zh 0.51, en 0.51, fr 0.52, ru 0.50, es 0.53"].assert_eq(&most.join(", "));
}

// ---- what holds for every pair of texts

#[derive(Clone, Copy, PartialEq)]
enum Version {
    Old,
    New,
}

/// The lines of one version, as they come out of a comparison.
fn lines(blocks: &[Entry<Body>], version: Version) -> Vec<Vec<Inline>> {
    of(blocks, version).into_iter().flat_map(|entry| body_lines(&entry.body, version)).collect()
}

fn of<T>(entries: &[Entry<T>], version: Version) -> Vec<&Entry<T>> {
    let place = |entry: &Entry<T>| if version == Version::Old { entry.from } else { entry.to };
    let mut there: Vec<&Entry<T>> = entries.iter().filter(|entry| place(entry).is_some()).collect();
    there.sort_by_key(|entry| place(entry));
    assert!(there.iter().enumerate().all(|(index, entry)| place(entry) == Some(index)), "each place once");
    there
}

fn body_lines(body: &Body, version: Version) -> Vec<Vec<Inline>> {
    let parts = |parts: &[Entry<Blocks>]| -> Vec<Vec<Inline>> {
        of(parts, version).into_iter().flat_map(|part| lines(&part.body, version)).collect()
    };
    match body {
        Body::Line { pieces, .. } => vec![line(pieces, version)],
        Body::List { items, .. } => parts(items),
        Body::Quote { blocks } => lines(blocks, version),
        Body::Table { caption, rows, notes, source } => {
            let mut all = vec![line(caption, version)];
            all.extend(of(rows, version).into_iter().flat_map(|row| parts(&row.body)));
            all.extend([line(notes, version), line(source, version)]);
            all
        }
        Body::Figure { caption, credit, .. } => vec![line(caption, version), line(credit, version)],
    }
}

fn line(pieces: &[Piece], version: Version) -> Vec<Inline> {
    let absent = if version == Version::Old { PieceChange::Added } else { PieceChange::Removed };
    let mut inlines: Vec<Inline> = Vec::new();
    for piece in pieces.iter().filter(|piece| piece.change != absent) {
        inlines.push(match &piece.content {
            Content::Text { text, marks } => {
                let marks = match &piece.change {
                    PieceChange::Formatted { before } if version == Version::Old => before,
                    _ => marks,
                };
                Inline::Text { marks: marks.clone(), text: text.clone() }
            }
            Content::Break => Inline::Break,
            // The id of a footnote is a name, not text.
            Content::Footnote { pieces, .. } => {
                Inline::Footnote { attrs: FootnoteAttrs::default(), content: line(pieces, version) }
            }
            Content::Reference { target } => {
                Inline::Reference { attrs: crate::text::ReferenceAttrs { target: target.clone() } }
            }
            Content::Value { record, field } => {
                Inline::Value { attrs: crate::text::ValueAttrs { record: record.clone(), field: field.clone() } }
            }
        });
    }
    join_runs(&mut inlines);
    inlines
}

/// The lines of a text, footnotes within theirs and without their ids.
fn source_lines(blocks: &[Block]) -> Vec<Vec<Inline>> {
    let mut all = Vec::new();
    for block in blocks {
        let mut block = block.clone();
        block.for_each_line_mut(&mut |line| {
            for inline in line.iter_mut() {
                if let Inline::Footnote { attrs, .. } = inline {
                    *attrs = FootnoteAttrs::default();
                }
            }
            join_runs(line);
        });
        let mut own: Vec<&[Inline]> = Vec::new();
        block.for_each_line(&mut |line| own.push(line));
        // Footnotes stand in their line; as lines of their own they would come twice.
        let note = |inline: &Inline| match inline {
            Inline::Footnote { content, .. } => Some(content.as_ptr()),
            _ => None,
        };
        let notes: Vec<*const Inline> = own.iter().flat_map(|line| line.iter()).filter_map(note).collect();
        own.retain(|line| line.is_empty() || !notes.contains(&line.as_ptr()));
        all.extend(own.into_iter().map(<[Inline]>::to_vec));
    }
    all
}

fn assert_holds_both(comparison: &Comparison, old: &[Block], new: &[Block]) {
    assert_eq!(lines(&comparison.blocks, Version::Old), source_lines(old), "same and removed are the old text");
    assert_eq!(lines(&comparison.blocks, Version::New), source_lines(new), "same and added are the new text");
}

const WORDS: [&str; 16] = [
    "the",
    "State",
    "of",
    "1,200",
    " ",
    ", ",
    "الهجرة",
    "إجراءً",
    "و",
    "国家",
    "移民",
    "审",
    "l’examen",
    "ё",
    "\u{200F}",
    "e\u{301}",
];

fn any_line() -> impl Strategy<Value = Vec<Inline>> {
    let word = prop::sample::select(WORDS.to_vec());
    let mark = prop_oneof![3 => Just(vec![]), 1 => Just(vec![Mark::Bold]), 1 => Just(vec![Mark::Italic, Mark::Bold])];
    let text = (prop::collection::vec(word, 1..6), mark)
        .prop_map(|(words, marks)| Inline::Text { marks, text: words.join(" ") })
        .boxed();
    let note = (0..4_u8, text.clone()).prop_map(|(id, text)| Inline::Footnote {
        attrs: FootnoteAttrs { id: FootnoteId(format!("f{id}")) },
        content: vec![text],
    });
    let value =
        Just(Inline::Value { attrs: crate::text::ValueAttrs { record: "a".to_owned(), field: "b".to_owned() } });
    prop::collection::vec(prop_oneof![6 => text, 1 => Just(Inline::Break), 1 => note, 1 => value], 0..5)
}

fn any_block() -> impl Strategy<Value = Block> {
    let id = || (0..12_u8).prop_map(|id| BlockId(format!("b{id}")));
    let paragraph = || (id(), any_line()).prop_map(|(id, line)| Block::paragraph(id, line));
    let list = (id(), prop::collection::vec(paragraph(), 0..4)).prop_map(|(id, items)| Block::List {
        attrs: ListAttrs { id, ..ListAttrs::default() },
        content: items.into_iter().map(|item| ListItem { content: vec![item] }).collect(),
    });
    let row = || prop::collection::vec(paragraph().prop_map(|block| Cell::plain(false, vec![block])), 0..4);
    let table = (id(), any_line(), prop::collection::vec(row(), 0..3)).prop_map(|(id, caption, rows)| Block::Table {
        attrs: crate::text::Attrs::new(id),
        table: Table {
            caption,
            rows: rows.into_iter().map(|content| crate::text::Row { content }).collect(),
            ..Table::default()
        },
    });
    prop_oneof![6 => paragraph(), 1 => list, 1 => table]
}

fn any_text() -> impl Strategy<Value = Vec<Block>> {
    prop::collection::vec(any_block(), 0..8)
}

/// A text, and what became of it: blocks moved, removed, added, changed.
fn two_texts() -> impl Strategy<Value = (Vec<Block>, Vec<Block>)> {
    let edit = (0..4_u8, any::<prop::sample::Index>(), any_block());
    (any_text(), prop::collection::vec(edit, 0..6)).prop_map(|(old, edits)| {
        let mut new = old.clone();
        for (kind, place, block) in edits {
            let place = place.index(new.len() + 1);
            match kind {
                0 => new.insert(place, block),
                1 if place < new.len() => drop(new.remove(place)),
                2 if place < new.len() => {
                    let moved = new.remove(place);
                    new.insert(new.len() / 2, moved);
                }
                _ => {
                    if let (Some(Block::Paragraph { content, .. }), Block::Paragraph { content: more, .. }) =
                        (new.get_mut(place), block)
                    {
                        content.extend(more);
                    }
                }
            }
        }
        (old, new)
    })
}

/// A text in which every id is given once, as the editor sees to it.
fn with_own_ids(blocks: &[Block], start: &str) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    let mut count = 0;
    for block in &mut blocks {
        super::conflict::for_each_id(block, &mut |id| {
            count += 1;
            *id = format!("{start}{count}");
        });
    }
    blocks
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_comparison_holds_both_texts((old, new) in two_texts()) {
        let comparison = compare(&old, &new);
        assert_holds_both(&comparison, &old, &new);
        assert_holds_both(&compare(&new, &old), &new, &old);
        prop_assert_eq!(&comparison, &compare(&old, &new));
        let _ = write(&comparison);
    }

    #[test]
    fn texts_that_share_nothing_are_held_too(old in any_text(), new in any_text()) {
        assert_holds_both(&compare(&old, &new), &old, &new);
    }

    #[test]
    fn a_text_compared_with_itself_is_the_same(text in any_text()) {
        let comparison = compare(&text, &text);
        prop_assert_eq!(comparison.summary, Summary::default());
        prop_assert!(comparison.blocks.iter().all(|entry| entry.change == Change::Same));
    }

    #[test]
    fn picking_one_side_everywhere_gives_that_side((left, right) in two_texts()) {
        let choices = choices(&left, &right, None);
        let all = |pick| resolve(&choices, &(0..choices.len()).map(|index| (index, pick)).collect());
        // Where both say the same under different ids, the left ids stay.
        prop_assert_eq!(all(Pick::Left), left);
        prop_assert_eq!(with_own_ids(&all(Pick::Right), "x"), with_own_ids(&right, "x"));
    }

    #[test]
    fn what_nobody_decided_loses_no_block((left, right) in two_texts(), base in any_text()) {
        let (left, right) = (with_own_ids(&left, "l"), with_own_ids(&right, "l"));
        let kept = resolve(&choices(&left, &right, None), &BTreeMap::new());
        let said = |blocks: &[Block]| with_own_ids(blocks, "");
        for block in left.iter().chain(&right) {
            let block = said(std::slice::from_ref(block));
            prop_assert!(kept.iter().any(|other| said(std::slice::from_ref(other)) == block));
        }
        let mut ids = std::collections::BTreeSet::new();
        for mut block in kept {
            let mut twice = false;
            super::conflict::for_each_id(&mut block, &mut |id| twice |= !ids.insert(id.clone()));
            prop_assert!(!twice);
        }
        let _ = choices(&left, &right, Some(&base));
    }

    #[test]
    fn what_only_one_side_changed_needs_no_decision((base, right) in two_texts()) {
        let right = with_own_ids(&right, "r");
        let choices = choices(&base, &right, Some(&base));
        let open = choices.iter().any(|choice| matches!(choice, Choice::Differs { .. }));
        prop_assert!(!open, "{choices:?}");
        prop_assert_eq!(with_own_ids(&resolve(&choices, &BTreeMap::new()), "x"), with_own_ids(&right, "x"));
    }
}

#[test]
fn two_heads_with_the_text_they_began_from() {
    let base = "The census of 2024 counted migrants.\n\nA law on residence entered into force.\n\nSchools are open to every child.\n\nNobody asked the cities of the coast.";
    let left = "The census of 2024 counted all migrants.\n\nA law on residence entered into force in May.\n\nSchools are open to every child.";
    let right = "The census of 2024 counted migrants.\n\nA law on residence entered into force in June.\n\nHospitals are open too.\n\nSchools are open to every child.\n\nNobody asked the cities of the coast.";
    let [base, left, right] = [(base, "b"), (left, "l"), (right, "r")].map(|(text, prefix)| blocks(text, prefix));
    let show = |choices: &[Choice]| {
        let text = |blocks: &[Block]| crate::text::plain_text(blocks).replace('\n', " / ");
        let line = |choice: &Choice| match choice {
            Choice::Agreed { blocks, by } => format!("{by:?}: {}\n", text(blocks)),
            Choice::Differs { left, right, linked } => format!("? {} <> {} {linked:?}\n", text(left), text(right)),
        };
        choices.iter().map(line).collect::<String>()
    };
    expect![[r#"
        Left: The census of 2024 counted all migrants.
        ? A law on residence entered into force in May. <> A law on residence entered into force in June. None
        Right: Hospitals are open too.
        Both: Schools are open to every child.
        Left: 
    "#]]
    .assert_eq(&show(&choices(&left, &right, Some(&base))));
    expect![[r#"
        ? The census of 2024 counted all migrants. <> The census of 2024 counted migrants. None
        ? A law on residence entered into force in May. <> A law on residence entered into force in June. None
        ?  <> Hospitals are open too. None
        Both: Schools are open to every child.
        ?  <> Nobody asked the cities of the coast. None
    "#]]
    .assert_eq(&show(&choices(&left, &right, None)));
    // A paragraph that one side moved and the other edited stands where it was moved to, as it was edited.
    let swapped: Vec<Block> = [2, 0, 1, 3].map(|index: usize| base[index].clone()).to_vec();
    let mut edited = base.clone();
    edited[2] = blocks("Schools are open to every child of the land.", "e").remove(0);
    expect![[r#"
        Right: Schools are open to every child of the land.
        Both: The census of 2024 counted migrants.
        Both: A law on residence entered into force.
        Both: Nobody asked the cities of the coast.
    "#]]
    .assert_eq(&show(&choices(&swapped, &edited, Some(&base))));
    expect![[r#"
        ? Schools are open to every child. <>  Some(3)
        Both: The census of 2024 counted migrants.
        Both: A law on residence entered into force.
        ?  <> Schools are open to every child of the land. Some(0)
        Both: Nobody asked the cities of the coast.
    "#]]
    .assert_eq(&show(&choices(&swapped, &edited, None)));
}

#[test]
fn repeated_and_empty_paragraphs_are_not_said_to_move() {
    let text = |words: &[&str]| -> Vec<Block> {
        words.iter().map(|words| Block::paragraph("".into(), vec![Inline::text(*words)])).collect()
    };
    let (old, new) = (text(&["Yes.", "No.", "Yes.", "No."]), text(&["No.", "Yes.", "No.", "Yes."]));
    let comparison = compare(&old, &new);
    assert_eq!(comparison.summary.moved, 0, "{}", write(&comparison));
}

#[test]
fn a_line_without_end_is_compared_by_sentences() {
    let text = |from: usize| -> Vec<Block> {
        let sentences: Vec<String> = (from..from + 8000).map(|n| format!("Measure {n} is under way.")).collect();
        vec![Block::paragraph("a".into(), vec![Inline::text(sentences.join(" "))])]
    };
    let (old, new) = (text(0), text(1));
    let comparison = compare(&old, &new);
    assert_holds_both(&comparison, &old, &new);
    let Summary { added_words, removed_words, .. } = comparison.summary;
    assert!(super::line::LONG < 8000 * 2 * 26 && (5..=10).contains(&added_words) && (5..=10).contains(&removed_words));
}
