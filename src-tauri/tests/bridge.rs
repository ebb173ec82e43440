//! The bridge as the tests in Chromium use it: the page and the commands over the loopback interface, an export to a
//! path that the test gives. Needs the feature `e2e`.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]
#![cfg(feature = "e2e")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

struct Bridge {
    process: Child,
    address: String,
}

impl Bridge {
    fn start(folder: &std::path::Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_bridge"))
            .env("GCM_REVIEW_DATA_DIR", folder.join("data"))
            .env("GCM_REVIEW_EXPORT_PATH", folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("BRIDGE http://").unwrap().to_owned();
        Self { process, address }
    }

    fn request(&self, head: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "{head} HTTP/1.0\r\nHost: bridge\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    fn call(&self, command: &str, values: &Value) -> (u16, Value) {
        let (status, body) = self.request(&format!("POST /ipc/{command}"), &values.to_string());
        (status, serde_json::from_str(&body).unwrap())
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_sample_is_opened_and_exported_and_the_page_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let bridge = Bridge::start(folder.path());
    let (status, sample) = bridge.call("open_sample", &json!({}));
    assert_eq!(status, 200);
    for (format, begin) in [("docx", &b"PK"[..]), ("pdf", b"%PDF")] {
        let form = json!({"format": format, "language": "ar", "draft": false, "setup": {"paper": "letter", "numbers": "lines", "wideMargin": true}, "fillFromAuthentic": false});
        let (status, exported) = bridge.call("export_review", &json!({"review": sample, "form": form}));
        assert_eq!(status, 200, "{exported}");
        let path = exported["path"].as_str().unwrap();
        assert!(path.ends_with(&format!("_ar.{format}")), "{path}");
        assert!(std::fs::read(path).unwrap().starts_with(begin));
        assert_eq!(exported["doubts"][0]["code"], "unverified-wording");
    }
    assert_eq!(bridge.call("erase_everything", &json!({})).0, 400);
    let (status, page) = bridge.request("GET /", "");
    assert!(status == 200 && page.to_lowercase().contains("<!doctype html>"));
}
