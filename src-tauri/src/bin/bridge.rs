//! Test only: the real commands, capabilities and page behind a server on the loopback interface, on Tauri's mock
//! runtime, for tests that drive Chromium. `PORT` names the port; the address is printed.

use gcm_review_app::{configure, context, folder, open};
use tauri::ipc::CallbackFn;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{AppHandle, Manager, RunEvent, WebviewWindow};
use tiny_http::{Header, Request, Response, Server};

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "0".to_owned());
    let mut server = Some(Server::http(format!("127.0.0.1:{port}"))?);
    if let Some(server) = &server {
        println!("BRIDGE http://{}", server.server_addr());
    }
    let app = configure(mock_builder()).build(context())?;
    open(app.handle(), &folder()).map_err(|error| format!("{error:?}"))?;
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
            None => page(app, path.trim_start_matches('/'), request),
        };
        if let Err(failure) = answered {
            eprintln!("{path}: {failure}");
        }
    }
}

/// A call from a page that may come from the server of `ui`.
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
    response.add_header(header("access-control-allow-origin", "*")?);
    Ok(request.respond(response)?)
}

fn page(app: &AppHandle<MockRuntime>, path: &str, request: Request) -> Result<(), Failure> {
    let path = if path.is_empty() { "index.html" } else { path };
    let Some(asset) = app.asset_resolver().get(path.to_owned()) else {
        return Ok(request.respond(Response::empty(404))?);
    };
    let mut response = Response::from_data(asset.bytes).with_header(header("content-type", &asset.mime_type)?);
    if let Some(policy) = asset.csp_header {
        response.add_header(header("content-security-policy", &policy.replace("connect-src", "connect-src 'self'"))?);
    }
    Ok(request.respond(response)?)
}

fn header(name: &str, value: &str) -> Result<Header, Failure> {
    Header::from_bytes(name, value).map_err(|()| format!("{name}: {value}").into())
}
