//! Test only: the real commands, capabilities and page behind a server on the loopback interface, on Tauri's mock
//! runtime, for tests that drive Chromium. `PORT` names the port; the address is printed.

use gcm_review_app::{configure, context, folder, open};
use std::io::{Cursor, Write};
use tauri::ipc::CallbackFn;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{AppHandle, Manager, RunEvent, WebviewWindow};
use tiny_http::{HTTPVersion, Header, Request, Response, Server};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Takes the place of what Tauri puts into its own windows, before the page that ships. Nothing calls the page back:
/// a tab closes without being asked.
const DOOR: &str = "window.__TAURI_INTERNALS__ = {
  invoke: async (command, values) => {
    const answer = await fetch(`/ipc/${command}`, { method: 'POST', body: JSON.stringify(values ?? {}) });
    const said = await answer.json();
    if (!answer.ok) throw said;
    return said;
  },
  transformCallback: () => 0,
};";

fn main() -> Result<(), Failure> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "0".to_owned());
    let mut server = Some(Server::http(format!("127.0.0.1:{port}"))?);
    if let Some(server) = &server {
        println!("BRIDGE http://{}", server.server_addr());
    }
    let app = configure(mock_builder()).build(context())?;
    open(app.handle(), &folder());
    app.run(move |app, event| {
        if let (RunEvent::Ready, Some(server)) = (event, server.take()) {
            let app = app.clone();
            std::thread::spawn(move || serve(&app, &server));
        }
    });
    Ok(())
}

fn serve(app: &AppHandle<MockRuntime>, server: &Server) {
    let Some(window) = app.get_webview_window("main") else { return };
    for request in server.incoming_requests() {
        let path = request.url().split('?').next().unwrap_or_default().to_owned();
        let answered = match path.strip_prefix("/ipc/") {
            Some(command) => call(&window, command, request),
            None if path == "/door.js" => script(DOOR, request),
            None => page(app, path.trim_start_matches('/'), request),
        };
        if let Err(failure) = answered {
            eprintln!("{path}: {failure}");
        }
    }
}

fn call(window: &WebviewWindow<MockRuntime>, command: &str, mut request: Request) -> Result<(), Failure> {
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body)?;
    let body: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
    let origin = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let answer = get_ipc_response(
        window,
        InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: origin.parse()?,
            body: body.into(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        },
    );
    let (status, json) = match answer {
        Ok(body) => (200, body.deserialize::<serde_json::Value>()?),
        Err(error) => (400, error),
    };
    let mut response = Response::from_string(json.to_string()).with_status_code(status);
    response.add_header(header("content-type", "application/json")?);
    respond(request, response)
}

fn script(text: &str, request: Request) -> Result<(), Failure> {
    respond(request, Response::from_string(text).with_header(header("content-type", "text/javascript")?))
}

fn page(app: &AppHandle<MockRuntime>, path: &str, request: Request) -> Result<(), Failure> {
    let path = if path.is_empty() { "index.html" } else { path };
    let Some(asset) = app.asset_resolver().get(path.to_owned()) else {
        return respond(request, Response::from_string("").with_status_code(404));
    };
    let mut bytes = asset.bytes;
    if path == "index.html" {
        bytes =
            String::from_utf8(bytes)?.replacen("<head>", "<head><script src=\"/door.js\"></script>", 1).into_bytes();
    }
    let mut response = Response::from_data(bytes).with_header(header("content-type", &asset.mime_type)?);
    if let Some(policy) = asset.csp_header {
        response.add_header(header("content-security-policy", &policy.replace("connect-src", "connect-src 'self'"))?);
    }
    respond(request, response)
}

/// As HTTP 1.0, so that the connection is closed: the server has a thread for each open one, and a request on a further
/// one can wait for ever.
fn respond(request: Request, response: Response<Cursor<Vec<u8>>>) -> Result<(), Failure> {
    let mut writer = request.into_writer();
    response.raw_print(&mut writer, HTTPVersion(1, 0), &[], false, None)?;
    Ok(writer.flush()?)
}

fn header(name: &str, value: &str) -> Result<Header, Failure> {
    Header::from_bytes(name, value).map_err(|()| format!("{name}: {value}").into())
}
