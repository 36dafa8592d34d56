// @ts-check
// The handbook's own mark, neutral on purpose: two systems that share a record. Drawn once, as SVG and as PNG.
import { deflateSync } from 'node:zlib'

const BLUE = [0x00, 0x5e, 0xb8]
const WHITE = 0xff
const SIZE = 64
const CORNER = 12
const RING = { radius: 15, width: 6 }
const CENTRES = [
  { x: 24, y: 32 },
  { x: 40, y: 32 }
]

export function svg() {
  const ring = (/** @type {{ x: number, y: number }} */ { x, y }) => `<circle cx="${x}" cy="${y}" r="${RING.radius}"/>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">` +
    `<rect width="${SIZE}" height="${SIZE}" rx="${CORNER}" fill="#005eb8"/>` +
    `<g fill="none" stroke="#fff" stroke-width="${RING.width}">${CENTRES.map(ring).join('')}</g></svg>\n`
  )
}

/**
 * A square PNG; `opaque` fills the corners, for systems that cut their own.
 *
 * @param {number} pixels
 */
export function png(pixels, opaque = false) {
  const stride = pixels * 4 + 1
  const raw = Buffer.alloc(stride * pixels)
  for (let row = 0; row < pixels; row++) {
    for (let column = 0; column < pixels; column++) {
      raw.set(pixel(column, row, SIZE / pixels, opaque), row * stride + 1 + column * 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels, 0)
  header.writeUInt32BE(pixels, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/**
 * A .ico that holds one PNG.
 *
 * @param {number} pixels
 */
export function ico(pixels) {
  const image = png(pixels)
  const directory = Buffer.alloc(22)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(1, 4)
  directory.set([pixels, pixels, 0, 0, 1, 0, 32, 0], 6)
  directory.writeUInt32LE(image.length, 14)
  directory.writeUInt32LE(directory.length, 18)
  return Buffer.concat([directory, image])
}

const SAMPLES = 4

/**
 * @param {number} column
 * @param {number} row
 * @param {number} scale
 * @param {boolean} opaque
 */
function pixel(column, row, scale, opaque) {
  let inside = 0
  let ring = 0
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) * scale
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale
    if (opaque || inSquare(x, y)) {
      inside++
      if (onRing(x, y)) {
        ring++
      }
    }
  }
  const share = inside === 0 ? 0 : ring / inside
  const colour = BLUE.map((value) => Math.round(value + (WHITE - value) * share))
  return [...colour, Math.round((inside / (SAMPLES * SAMPLES)) * 255)]
}

/**
 * @param {number} x
 * @param {number} y
 */
function inSquare(x, y) {
  const dx = Math.max(CORNER - x, x - (SIZE - CORNER), 0)
  const dy = Math.max(CORNER - y, y - (SIZE - CORNER), 0)
  return dx * dx + dy * dy <= CORNER * CORNER
}

/**
 * @param {number} x
 * @param {number} y
 */
function onRing(x, y) {
  return CENTRES.some((centre) => Math.abs(Math.hypot(x - centre.x, y - centre.y) - RING.radius) <= RING.width / 2)
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
    }
  }
  return (crc ^ 0xffffffff) >>> 0
}
