/**
 * Photos as they are sent: small enough for a slow network, and with nothing in them but what they
 * show. Drawing a picture anew leaves behind where and when it was taken, and by which phone.
 */

/** Longest edge, pixels: enough to read a paper on a counter. */
const longest = 1600;
/** Most bytes of what is sent, where that can be had. */
const most = 300_000;

/** Ever less of it, until it is small enough. */
const steps = [
  {edge: longest, quality: 0.82},
  {edge: longest, quality: 0.65},
  {edge: 1280, quality: 0.6},
  {edge: 1024, quality: 0.5},
  {edge: 800, quality: 0.4},
];

/** A file that no browser can show: not a photo, or a broken one. */
export class NotAPhoto extends Error {}

/** The picture, the right way up. */
async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, {imageOrientation: 'from-image'});
  } catch {
    return shown(file);
  }
}

/** Firefox takes a JPEG that begins with neither JFIF nor EXIF for a picture only where it shows it. */
async function shown(file: Blob): Promise<ImageBitmap> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    return await createImageBitmap(image);
  } catch {
    throw new NotAPhoto();
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

async function drawn(picture: ImageBitmap, edge: number, quality: number): Promise<Blob> {
  const {width, height} = picture;
  const scale = Math.min(1, edge / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d')!;
  // JPEG knows no transparency; what is see-through would come out black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', quality));
  if (!blob) throw new NotAPhoto();
  return blob;
}

/**
 * A photo made small, as JPEG.
 *
 * @throws {NotAPhoto} when the browser cannot show it
 */
export async function smallPhoto(file: Blob): Promise<Blob> {
  const picture = await decoded(file);
  try {
    for (const {edge, quality} of steps) {
      const photo = await drawn(picture, edge, quality);
      if (photo.size <= most) return photo;
    }
    const last = steps.at(-1)!;
    return await drawn(picture, last.edge, last.quality);
  } finally {
    picture.close();
  }
}
