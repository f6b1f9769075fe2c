import { contextBridge, ipcRenderer, webUtils } from "electron";
import { channelOf, eventNames, requestNames } from "../shared/ipc-names.ts";

/** What the page may do, and no more: one function per request, one subscription per event. */
const bridge: Record<string, unknown> = {};

for (const name of requestNames) {
  bridge[name] = (input: unknown) => ipcRenderer.invoke(channelOf(name), input);
}

// What the first frame shows is asked for while the page's script is still being read; what can't be answered then is asked again.
let early: Promise<{ readonly ok: boolean }> | null = ipcRenderer.invoke(channelOf("start"), {});
bridge["start"] = async (input: unknown) => {
  const first = await early;
  early = null;
  return first?.ok === true ? first : ipcRenderer.invoke(channelOf("start"), input);
};

// The page hands over files that were dropped on it, and could not name another: their paths are asked of Electron.
bridge["importDropped"] = (files: readonly File[]) => {
  const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== "");
  return ipcRenderer.invoke(channelOf("importDropped"), { paths });
};

for (const name of eventNames) {
  bridge[`on${name.charAt(0).toUpperCase()}${name.slice(1)}`] = (listener: (payload: unknown) => void) => {
    const heard = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(channelOf(name), heard);
    return () => {
      ipcRenderer.removeListener(channelOf(name), heard);
    };
  };
}

contextBridge.exposeInMainWorld("marbre", bridge);
