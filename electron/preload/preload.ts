// The one door between the window and main: a call and a subscription, on one channel each. It decides nothing.
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('recital', {
  call: (name: string, input: unknown, callId?: string): Promise<unknown> =>
    ipcRenderer.invoke('registry:call', name, input, callId),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const relay = (_: unknown, event: unknown): void => listener(event);
    ipcRenderer.on('registry:event', relay);
    return () => void ipcRenderer.off('registry:event', relay);
  },
});
