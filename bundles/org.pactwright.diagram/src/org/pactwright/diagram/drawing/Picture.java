package org.pactwright.diagram.drawing;

import org.pactwright.diagram.geometry.Size;

/**
 * An image file that may be shown: its kind is known, its size is bounded, and an SVG has neither scripts nor
 * references
 * to the outside. Made by {@link Pictures}. Equal by identity: the same file is the same picture.
 */
public final class Picture {

	/** The kinds of files. */
	public enum Format {
		/** Portable network graphics. */
		PNG("image/png"),
		/** Photographs. */
		JPEG("image/jpeg"),
		/** Graphics interchange format; the first picture counts. */
		GIF("image/gif"),
		/** Scalable vector graphics. */
		SVG("image/svg+xml");

		private final String mediaType;

		Format(String mediaType) {
			this.mediaType = mediaType;
		}

		/** The media type. */
		public String mediaType() {
			return mediaType;
		}
	}

	private final String name;
	private final Format format;
	private final byte[] bytes;
	private final Size size;

	Picture(String name, Format format, byte[] bytes, Size size) {
		this.name = name;
		this.format = format;
		this.bytes = bytes;
		this.size = size;
	}

	/** The path that it was read from. */
	public String name() {
		return name;
	}

	/** The kind of file. */
	public Format format() {
		return format;
	}

	/** The file, sanitised; a copy. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/** Its natural size in pixels. */
	public Size size() {
		return size;
	}

	@Override
	public String toString() {
		return name;
	}
}
