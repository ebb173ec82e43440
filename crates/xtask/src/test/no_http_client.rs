//! The product never speaks to a network: none of the crates that could is linked in, on any system it is built for.

use crate::process;
use crate::workspace::Workspace;
use anyhow::{Result, bail};
use std::collections::BTreeSet;

/// The packages that are the product.
const PACKAGES: [&str; 2] = ["review-cli", "gcm-review-app"];

const TARGETS: [&str; 4] =
    ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "x86_64-apple-darwin", "aarch64-apple-darwin"];

/// Clients, and the protocols and secure transports that only a client would need. A name stands for its family too:
/// `hyper` for `hyper-util`, `curl` for `curl-sys`.
const FORBIDDEN: [&str; 30] = [
    "attohttpc",
    "awc",
    "curl",
    "ehttp",
    "fantoccini",
    "gloo-net",
    "h2",
    "h3",
    "hickory",
    "http-client",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "quiche",
    "quinn",
    "reqwest",
    "rustls",
    "s2n-quic",
    "schannel",
    "security-framework",
    "suppaftp",
    "surf",
    "tiny_http",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
    "webpki",
    "xhr",
];

/// SQLCipher takes its ciphers from it. Without the crate `openssl` no code in Rust opens a connection through it.
const ALLOWED: &str = "openssl-sys";

/// Fails if a package of the product depends on an HTTP client, and tells how to see where it comes from.
pub fn check(workspace: &Workspace) -> Result<()> {
    for package in PACKAGES {
        for target in TARGETS {
            let tree = ["tree", "--package", package, "--edges", "normal", "--target", target, "--prefix", "none"];
            let tree = process::output(&mut workspace.cargo(&tree))?;
            let found = forbidden(&tree);
            if let Some(first) = found.first() {
                bail!(
                    "{package} for {target} depends on {}. GCM Review must work without a network and never open a \
                     connection, so nothing in it may bring an HTTP client. To see what brings it:\n  \
                     cargo tree --package {package} --edges normal --target {target} --invert {first}",
                    found.iter().copied().collect::<Vec<_>>().join(", ")
                );
            }
        }
        println!("{package} links no HTTP client on any of {} systems.", TARGETS.len());
    }
    Ok(())
}

/// The forbidden crates in a tree, whose lines begin with the name of a crate.
fn forbidden(tree: &str) -> BTreeSet<&str> {
    tree.lines().filter_map(|line| line.split_whitespace().next()).filter(|name| is_forbidden(name)).collect()
}

fn is_forbidden(name: &str) -> bool {
    let is_of = |family: &str| name.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    FORBIDDEN.iter().any(|family| is_of(family)) && name != ALLOWED
}

#[cfg(test)]
mod tests {
    use super::forbidden;

    #[test]
    fn families_are_found_and_namesakes_are_not() {
        let tree = "review-cli v0.1.0 (/somewhere)\nhyper-util v0.1.0\nreqwest v0.13.0\nhyphenation v0.8.4\n\
                    hypher v0.1.8\nh2o v1.0.0\nopenssl-sys v0.9.112\nopenssl v0.10.75\nreqwest v0.13.0 (*)\n";
        assert_eq!(forbidden(tree).into_iter().collect::<Vec<_>>(), ["hyper-util", "openssl", "reqwest"]);
    }
}
