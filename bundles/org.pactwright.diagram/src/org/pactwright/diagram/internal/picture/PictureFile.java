package org.pactwright.diagram.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.pactwright.diagram.drawing.Picture.Format;
import org.pactwright.diagram.geometry.Size;

/** Finds out what an image file is, how large, and whether it may be shown. */
public final class PictureFile {

	/** Bytes of a file; larger ones are refused. */
	public static final int LARGEST_FILE = 4 << 20;
	/** Pixels of an image; larger ones are refused, however small the file. */
	public static final long MOST_PIXELS = 16_000_000;

	/** What reading gives. */
	public sealed interface Result {
	}

	/** A file that may be shown. */
	public record Good(Format format, byte[] bytes, Size size) implements Result {
	}

	/** A file that may not; {@code reason} is a sentence for people. */
	public record Refused(String reason) implements Result {
	}

	private PictureFile() {
	}

	/** Looks at a file. Goes by its content, not by its name. */
	public static Result read(byte[] bytes) {
		if (bytes.length > LARGEST_FILE) {
			return new Refused("the file has " + bytes.length + " bytes, more than " + LARGEST_FILE + ".");
		}
		if (starts(bytes, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
			return raster(Format.PNG, bytes, bytes.length < 24 ? Optional.empty()
					: Optional.of(new Size(number(bytes, 16, 4), number(bytes, 20, 4))));
		}
		if (starts(bytes, 'G', 'I', 'F', '8')) {
			return raster(Format.GIF, bytes, bytes.length < 10 ? Optional.empty()
					: Optional.of(new Size((bytes[6] & 0xff) | (bytes[7] & 0xff) << 8,
							(bytes[8] & 0xff) | (bytes[9] & 0xff) << 8)));
		}
		if (starts(bytes, 0xff, 0xd8, 0xff)) {
			return raster(Format.JPEG, bytes, jpegSize(bytes));
		}
		return SvgSanitiser.sanitise(bytes);
	}

	private static Result raster(Format format, byte[] bytes, Optional<Size> size) {
		if (size.isEmpty() || size.get().width() < 1 || size.get().height() < 1) {
			return new Refused("the " + format + " file is damaged.");
		}
		if (size.get().width() * size.get().height() > MOST_PIXELS) {
			return new Refused("it has more than " + MOST_PIXELS + " pixels.");
		}
		return isSound(bytes) ? new Good(format, bytes, size.get())
				: new Refused("the " + format + " file is damaged.");
	}

	/** Whether the pixels can be read too; better told now than missing in one kind of output. */
	private static boolean isSound(byte[] bytes) {
		try {
			return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) != null;
		} catch (IOException | RuntimeException e) {
			// decoders throw both for damaged files; the caller says what is wrong
			return false;
		}
	}

	/** The size is in the first start-of-frame segment (ISO/IEC 10918-1, B.2.2). */
	private static Optional<Size> jpegSize(byte[] bytes) {
		int at = 2;
		while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
			int marker = bytes[at + 1] & 0xff;
			boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
			if (frame) {
				return Optional.of(new Size(number(bytes, at + 7, 2), number(bytes, at + 5, 2)));
			}
			at += marker == 0xff ? 1 : 2 + (int) number(bytes, at + 2, 2);
		}
		return Optional.empty();
	}

	private static long number(byte[] bytes, int at, int length) {
		long value = 0;
		for (int i = 0; i < length; i++) {
			value = value << 8 | bytes[at + i] & 0xff;
		}
		return value;
	}

	private static boolean starts(byte[] bytes, int... magic) {
		if (bytes.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if ((bytes[i] & 0xff) != magic[i]) {
				return false;
			}
		}
		return true;
	}
}
