//! The program works where there is no network, and where there is one it does not look for it.

use crate::desk::Hand;
use crate::journeys::{ENGLISH, main_job};
use crate::program::{Lane, Program};
use std::process::Command;

/// A network of one's own in which only this machine is, as root or, where that is allowed, as anyone.
fn alone(command: &str) -> Command {
    let is_root = rustix::process::geteuid().is_root();
    let mut unshare = Command::new("unshare");
    unshare.arg("--net").args((!is_root).then_some("--map-root-user"));
    unshare.args(["--", "sh", "-c", &format!("ip link set lo up && {command}"), "sh"]);
    unshare
}

#[test]
#[ignore = "needs a window: cargo xtask test"]
fn the_main_job_is_done_without_a_network() {
    let tried = alone("ip -brief link").output().expect("unshare, of util-linux");
    let complaint = String::from_utf8_lossy(&tried.stderr);
    assert!(tried.status.success(), "this needs a network namespace, as root or with user namespaces: {complaint}");
    let links = String::from_utf8_lossy(&tried.stdout);
    assert_eq!(links.lines().filter(|line| !line.contains("DOWN")).count(), 1, "only this machine: {links}");
    let test = std::env::current_exe().expect("where this test is");
    let arguments = ["--ignored", "--exact", "journeys::english_in_the_window"];
    let status = alone("exec \"$@\"").arg(test).args(arguments).status().expect("unshare");
    assert!(status.success());
}

/// The driver of the tests comes to WebKit over the loopback interface, so under it, and only under it, WebKit listens
/// at one port there, to which its own processes connect. Nothing goes out: every other connection that the program or a
/// process of it opens is to a socket in the file system or in the kernel's own name space (the screen, the session bus,
/// its other processes).
#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn the_program_opens_no_connection() {
    let tried = Command::new("strace").args(["-qq", "-e", "trace=none", "true"]).output().expect("strace");
    let complaint = String::from_utf8_lossy(&tried.stderr);
    assert!(tried.status.success(), "this needs to be allowed to trace processes: {complaint}");
    let mut program = Program::new(Lane::Window);
    let calls = program.path("calls");
    program.under(&format!(
        "strace -f -qq -A --seccomp-bpf -e trace=socket,connect,bind -e signal=none -o {}",
        calls.display()
    ));
    main_job(&program, &ENGLISH, Hand::Pointer).await;

    let calls = std::fs::read_to_string(calls).expect("what was traced");
    let of = |name: &str| calls.lines().filter(|line| line.contains(name)).map(str::to_owned).collect::<Vec<_>>();
    let connects = of("connect(");
    assert!(connects.iter().any(|line| line.contains("/tmp/.X11-unix/")), "the screen at least: {connects:#?}");
    let listening: Vec<_> = of("bind(").into_iter().filter(|line| line.contains("sa_family=AF_INET")).collect();
    assert!(listening.iter().all(|line| line.contains(LOOPBACK)), "{listening:#?}");
    let ports: Vec<_> = listening.iter().filter_map(|line| port(line)).collect();
    let is_to_itself = |line: &str| line.contains(LOOPBACK) && port(line).is_some_and(|port| ports.contains(&port));
    let elsewhere = |line: &&String| !line.contains("sa_family=AF_UNIX") && !is_to_itself(line);
    let elsewhere: Vec<_> = connects.iter().filter(elsewhere).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?} beside {listening:#?}");
}

const LOOPBACK: &str = "inet_addr(\"127.0.0.1\")";

/// The port in a line of strace.
fn port(line: &str) -> Option<&str> {
    Some(line.split_once("htons(")?.1.split_once(')')?.0)
}
