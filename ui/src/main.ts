// Where the window begins.
import { mount } from "svelte";
import App from "./App.svelte";
import { saveOnLeaving } from "./shared/saves.svelte";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/editor.css";

saveOnLeaving();
const place = document.getElementById("app");
if (place) mount(App, { target: place });
