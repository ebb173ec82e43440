//! How long a writer waits until an answer is on the disk: `save_answer` through the door, on the sample and on a
//! review as long as one of sixteen ministries, in six languages. `cargo bench -p gcm-review-app`.

use gcm_review_app::{configure, context, open};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use tauri::ipc::CallbackFn;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{WebviewWindow, WebviewWindowBuilder};

type Failure = Box<dyn std::error::Error>;

const SAVES: usize = 300;
/// The words of one long answer of the long review: about 200 pages in all.
const WORDS: usize = 400;

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let app = configure(mock_builder()).build(context())?;
    open(app.handle(), folder.path());
    let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build()?;
    let sample = call(&window, "open_sample", json!({}))?;
    measure(&window, "sample", &sample)?;
    let long = long_review(&window)?;
    measure(&window, "long review", &long)?;
    println!("store: {} KiB", size(folder.path())? / 1024);
    Ok(())
}

fn measure(window: &WebviewWindow<MockRuntime>, name: &str, review: &Value) -> Result<(), Failure> {
    let mut times = Vec::new();
    for save in 0..SAVES {
        let answer = long_text(&format!("Version {save}"), 60);
        let begun = Instant::now();
        write(window, review, "objective.05.measures", "en", &answer)?;
        times.push(begun.elapsed());
    }
    times.sort();
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let [half, most, all] = [at(50), at(99), times.last().copied().unwrap_or_default()].map(milliseconds);
    println!("{name}: p50 {half:.1} ms, p99 {most:.1} ms, maximum {all:.1} ms, {SAVES} saves");
    Ok(())
}

/// Every question of every section answered in every language.
fn long_review(window: &WebviewWindow<MockRuntime>) -> Result<Value, Failure> {
    let languages = ["en", "ar", "zh", "fr", "ru", "es"];
    let form = json!({
        "template": "gcm-standard", "country": "MAR", "region": null, "cycle": "imrf-2026", "language": "en",
        "otherLanguages": languages, "title": null, "deadline": null, "writer": "Amina", "from": null,
    });
    let review = call(window, "create_review", json!({"form": form}))?;
    let mut sections = vec![json!("chapter.methodology"), json!("chapter.policy"), json!("chapter.means")];
    sections.extend((1..=23).map(|objective| json!(format!("objective.{objective:02}"))));
    for section in sections {
        let asked = json!({"review": review, "section": section, "language": "en"});
        let Ok(shown) = call(window, "section", asked) else { continue };
        for question in shown["questions"].as_array().into_iter().flatten() {
            let id = question["id"].as_str().unwrap_or_default();
            if id.ends_with(".treatment") {
                write(window, &review, id, "en", &json!({"type": "choice", "option": "full"}))?;
            }
            if question["kind"]["kind"] == "long-text" {
                for language in languages {
                    write(window, &review, id, language, &long_text("Words of a ministry", WORDS))?;
                }
            }
        }
    }
    Ok(review)
}

fn long_text(begin: &str, words: usize) -> Value {
    let text = format!("{begin} {}", "migration ".repeat(words));
    let content = json!([{"type": "text", "text": text.trim_end()}]);
    let attrs = json!({"id": "p1", "dir": null, "lang": null});
    json!({"type": "long-text", "blocks": [{"type": "paragraph", "attrs": attrs, "content": content}]})
}

fn write(
    window: &WebviewWindow<MockRuntime>,
    review: &Value,
    question: &str,
    language: &str,
    answer: &Value,
) -> Result<Value, Failure> {
    let values = json!({"review": review, "question": question, "language": language, "answer": answer});
    call(window, "save_answer", values)
}

fn call(window: &WebviewWindow<MockRuntime>, command: &str, values: Value) -> Result<Value, Failure> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }.parse()?,
        body: values.into(),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    let answer = get_ipc_response(window, request).map_err(|error| error.to_string())?;
    Ok(answer.deserialize()?)
}

fn size(folder: &Path) -> std::io::Result<u64> {
    std::fs::read_dir(folder)?.map(|file| Ok(file?.metadata()?.len())).sum()
}
