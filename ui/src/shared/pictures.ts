// Pictures between the page and the program: files are handed in, and what a text shows is brought.
import { backend, type PictureView } from "../backend";

/** Takes in the file of a picture that was pasted or dropped. Rejects with the program's reason where it is none. */
export async function takePicture(file: Blob): Promise<PictureView> {
  return backend.addPicture(await inBase64(file));
}

function inBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
