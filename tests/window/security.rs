//! What the page could be made to try is refused: code from elsewhere, connections, commands, paths.

use crate::desk::{Desk, Hand};
use crate::program::{Lane, Program};
use review_locale::Language;
use serde_json::{Value, json};
use std::net::TcpListener;

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn no_code_but_that_of_the_page_is_run() {
    let program = Program::new(Lane::Window);
    let desk = program.start(Language::En, Hand::Pointer).await;
    for code in ["(0, eval)('1')", "new Function('return 1')()", "setTimeout('window.ran = true')"] {
        let script = format!("{OUTCOME} try {{ {code}; }} catch (error) {{ window.refused = error.name; }} settle();");
        let outcome = desk.ask_later(&script, &[]).await;
        assert_eq!(
            (&outcome["ran"], &outcome["violations"]),
            (&Value::Null, &json!(["script-src"])),
            "{code}: {outcome}"
        );
    }
    // A frame's document has its parent's policy, and is itself told what was refused.
    for (element, attribute, value, is_told) in [
        ("script", "textContent", "window.ran = true", true),
        ("script", "src", "data:text/javascript,window.ran = true", true),
        ("iframe", "srcdoc", "<script>parent.ran = true</script>", false),
    ] {
        let script = format!(
            "{OUTCOME} const made = document.createElement('{element}'); made.{attribute} = {value:?}; document.body.append(made); settle();"
        );
        let outcome = desk.ask_later(&script, &[]).await;
        assert_eq!(outcome["ran"], Value::Null, "{element} {attribute}: {outcome}");
        assert!(!is_told || outcome["violations"] != json!([]), "{element} {attribute}");
    }
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn the_page_connects_to_nothing() {
    let program = Program::new(Lane::Window);
    let desk = program.start(Language::En, Hand::Pointer).await;
    // A server that is there: what does not arrive was refused, not lost.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let port = server.local_addr().unwrap().port();
    for attempt in [
        "fetch(address).catch(() => {})",
        "navigator.sendBeacon(address)",
        "new Image().src = address",
        "new WebSocket(address.replace('http', 'ws'))",
        "new EventSource(address)",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: address }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }))",
    ] {
        let script =
            format!("{OUTCOME} const address = 'http://127.0.0.1:{port}/'; try {{ {attempt}; }} catch {{}} settle();");
        let outcome = desk.ask_later(&script, &[]).await;
        assert_ne!(outcome["violations"], json!([]), "{attempt}");
        assert!(server.accept().is_err(), "{attempt} reached the server");
    }
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn no_command_but_those_listed_is_obeyed() {
    let program = Program::new(Lane::Window);
    let desk = program.start(Language::En, Hand::Pointer).await;
    for command in [
        "delete_everything",
        "plugin:opener|open_path",
        "plugin:opener|open_url",
        "plugin:opener|reveal_item_in_dir",
        "plugin:dialog|message",
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:window|close",
        "plugin:window|destroy",
        "plugin:webview|create_webview_window",
        "plugin:webview|internal_toggle_devtools",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:fs|read_text_file",
        "plugin:shell|execute",
    ] {
        let refused = call(&desk, command, json!({ "path": "/etc/passwd", "label": "main" })).await.unwrap_err();
        let reason = refused.as_str().unwrap_or_default().to_owned();
        assert!(reason.contains("not allowed") || reason.contains("not found"), "{command}: {refused}");
    }
    assert!(call(&desk, "about", json!({})).await.is_ok(), "what is listed is obeyed");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn the_page_cannot_say_where_a_report_is_written() {
    let program = Program::new(Lane::Window);
    let desk = program.start(Language::En, Hand::Pointer).await;
    let review = call(&desk, "open_sample", json!({})).await.unwrap();
    let elsewhere = program.path("elsewhere.docx");
    let form = |language: &str| json!({ "format": "docx", "language": language, "draft": true, "setup": { "paper": "a4", "numbers": "none", "wideMargin": false }, "fillFromAuthentic": false, "path": elsewhere });
    let asked = json!({ "review": review, "form": form("en"), "path": elsewhere, "file": elsewhere });
    let written = call(&desk, "export_review", asked).await.unwrap();
    let path = written["path"].as_str().unwrap();
    assert!(path.starts_with(&program.exports().display().to_string()), "{path}");
    for language in ["../../elsewhere", "/elsewhere"] {
        let refused = call(&desk, "export_review", json!({ "review": review, "form": form(language) })).await;
        assert!(refused.is_err(), "{language}");
    }
    let unknown = call(&desk, "export_review", json!({ "review": "../../elsewhere", "form": form("en") })).await;
    assert!(unknown.is_err());
    assert!(!elsewhere.exists());
    assert_eq!(std::fs::read_dir(program.exports()).unwrap().count(), 1);
    desk.close().await;
}

/// Calls a command past the page's own code.
async fn call(desk: &Desk<'_>, command: &str, values: Value) -> Result<Value, Value> {
    let script = "const [command, values, done] = arguments;
window.__TAURI_INTERNALS__.invoke(command, values).then((answer) => done({ answer }), (refused) => done({ refused }));";
    let mut outcome = desk.ask_later(script, &[json!(command), values]).await;
    match outcome.get_mut("refused") {
        Some(refused) => Err(refused.take()),
        None => Ok(outcome["answer"].take()),
    }
}

/// Notes what the policy refuses until nothing more can come: the refusal of a picture that is asked for last.
const OUTCOME: &str = "const done = arguments[arguments.length - 1];
delete window.ran;
const violations = [];
const note = (event) => {
  if (event.blockedURI !== 'http://last.invalid' && event.blockedURI !== 'http://last.invalid/') return violations.push(event.effectiveDirective.replace('-elem', ''));
  document.removeEventListener('securitypolicyviolation', note);
  setTimeout(() => done({ ran: window.ran, refused: window.refused, violations: [...new Set(violations)] }), 0);
};
document.addEventListener('securitypolicyviolation', note);
const settle = () => setTimeout(() => (new Image().src = 'http://last.invalid/'), 50);";
