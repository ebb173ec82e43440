//! Milestones: the draft as it was, with the file that was sent, here and in another store.

use crate::{Desk, LATER, NOW, Office, answer, prose, tamper};
use review_core::draft::OUTLINE;
use review_core::record::{DraftId, RecordKey, RecordKind};
use review_core::template::SHIPPED;
use review_locale::Language;
use review_store::{Change, Error, FileToKeep, Moment, Scope};

fn lead() -> RecordKey {
    prose("methodology.lead", Language::En)
}

fn desk_with_draft(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("amina");
    let outline = RecordKey::neutral(RecordKind::Outline, OUTLINE);
    let draft = desk.draft(vec![Change::new(outline, SHIPPED[0].1), Change::new(lead(), "[]")]);
    (desk, draft)
}

#[test]
fn the_draft_at_a_milestone_is_the_draft_then_here_and_elsewhere() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.keep(&draft, &lead(), r#""as sent""#, NOW);
    let then = desk.store.draft(&draft).unwrap();
    let by = desk.by(NOW);
    let file = FileToKeep { name: "GCM-review_MAR_en.pdf", media_type: "application/pdf", bytes: b"%PDF-1.7" };
    let sent = desk.store.set_milestone(&draft, "Sent to the Minister", Some(file), &by).unwrap();
    desk.say(&draft, &lead(), r#""after""#);
    desk.say(&draft, &answer("cover.country"), r#"{"choice":"MAR"}"#);
    let later = desk.by(LATER);
    let second = desk.store.set_milestone(&draft, "Second reading", None, &later).unwrap();

    let mut boris = office.desk("boris");
    boris.take(&desk);
    for desk in [&desk, &boris] {
        assert_eq!(desk.store.draft_at(&draft, &sent).unwrap().heads, then.heads);
        let milestones = desk.store.milestones(&draft).unwrap();
        assert_eq!(milestones.iter().map(|milestone| &milestone.id).collect::<Vec<_>>(), [&second, &sent]);
        assert_eq!((milestones[1].name.as_str(), milestones[1].at.as_str()), ("Sent to the Minister", NOW));
        let file = milestones[1].file.clone().unwrap();
        assert_eq!(file.name, "GCM-review_MAR_en.pdf");
        assert_eq!(desk.store.blob(&file.blob).unwrap().unwrap().1, b"%PDF-1.7");
        assert_eq!(desk.store.verify().unwrap(), []);
    }
    assert!(matches!(desk.store.draft_at(&draft, "none"), Err(Error::UnknownMilestone { .. })));

    let restored = desk.store.restore(&draft, &Scope::Draft, &Moment::Milestone(sent), &later).unwrap();
    assert_eq!(restored.written, 2);
    assert_eq!(desk.says(&draft, &lead()), [r#""as sent""#]);
    assert_eq!(desk.store.milestones(&draft).unwrap().len(), 2);
}

#[test]
fn a_milestone_without_its_history_says_what_is_missing() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let by = desk.by(NOW);
    let sent = desk.store.set_milestone(&draft, "Sent", None, &by).unwrap();
    desk.say(&draft, &lead(), "[1]");
    let path = desk.store.path().to_owned();
    drop(desk);
    let old = "(SELECT revision.id FROM revision JOIN content ON hash = content WHERE bytes = CAST('[]' AS BLOB))";
    let tables =
        ["head", "arrival", "revision_parent"].map(|table| format!("DELETE FROM {table} WHERE revision = {old};"));
    tamper(&path, &format!("{} DELETE FROM revision WHERE id = {old};", tables.concat()));
    let desk = office.desk("amina");
    let missing = desk.store.draft_at(&draft, &sent).unwrap_err();
    assert!(matches!(missing, Error::MissingHistory { missing: 1, .. }), "{missing}");
    // Somebody else's idea of a milestone is none.
    drop(desk);
    tamper(
        &path,
        "UPDATE content SET codec = 0, bytes = CAST('{}' AS BLOB) WHERE hash IN (SELECT content FROM revision WHERE kind = 'milestone');",
    );
    let desk = office.desk("amina");
    assert_eq!(desk.store.milestones(&draft).unwrap(), []);
}
