//! The views in TypeScript are those of `view.rs`; `UPDATE_EXPECT=1` writes them anew.

use std::path::Path;

#[test]
fn the_bindings_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/backend/bindings.ts");
    let fresh = gcm_review_app::view::bindings();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == fresh, "{}: run this test with UPDATE_EXPECT=1", path.display());
}
