package org.pactwright.language.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;

/** Reads source files as strict UTF-8 and says plainly what is wrong with one that is none. */
public final class SourceReader {

	/** Larger files are no text that somebody wrote: 100,000 elements need about half of it. */
	public static final long LARGEST = 16L * 1024 * 1024;

	/** What stands for bytes that are no UTF-8. */
	private static final char UNREADABLE = '\uFFFD';

	private SourceReader() {
	}

	/** Either a text or a problem. */
	public sealed interface Result {
		/** The text without a byte order mark. */
		record Text(String text) implements Result {
		}

		/** Why there is no text. */
		record Unreadable(Problem problem) implements Result {
		}
	}

	/** Reads a file; never throws. */
	public static Result read(Path file) {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				// reading a pipe would wait for ever
				return unreadable(file, "This is no ordinary file. Remove it, or give it another name.");
			}
			long size = Files.size(file);
			if (size > LARGEST) {
				return unreadable(file, "The file is " + size / (1024 * 1024) + " MB large; the limit is "
						+ LARGEST / (1024 * 1024) + " MB. Split it into several files of the same folder.");
			}
			return decode(file, Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return unreadable(file, "The file is not there. Check the path.");
		} catch (AccessDeniedException e) {
			return unreadable(file, "The file may not be read. Check its permissions.");
		} catch (IOException e) {
			return unreadable(file, "The file cannot be read: " + e.getMessage() + ". Check the disk and the path.");
		}
	}

	private static Result decode(Path file, byte[] bytes) {
		if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
			return unreadable(file, "The file is written in UTF-16. Save it as UTF-8.");
		}
		int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		// quicker than a decoder that reports: what this one could not read it marks
		String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
		return text.indexOf('\0') < 0 && text.indexOf(UNREADABLE) < 0 ? new Result.Text(text)
				: decodeWithCare(file, bytes, start);
	}

	private static Result decodeWithCare(Path file, byte[] bytes, int start) {
		for (int i = start; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return new Result.Unreadable(Problem.error(Problem.FILE,
						"This is a binary file, no text. Remove it, or give it another extension than .pact or .rmp.",
						place(file, bytes, start, i)));
			}
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
		CharBuffer out = CharBuffer.allocate(bytes.length - start);
		try {
			CoderResult result = decoder.decode(in, out, true);
			if (result.isError()) {
				result.throwException();
			}
		} catch (CharacterCodingException e) {
			return new Result.Unreadable(new Problem(Severity.ERROR, Problem.FILE,
					"The text is not UTF-8 from here on (perhaps it is ISO 8859-1). Save the file as UTF-8.",
					place(file, bytes, start, in.position()), List.of()));
		}
		return new Result.Text(out.flip().toString());
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** The place of a byte; what comes before it is sound. */
	private static Place place(Path file, byte[] bytes, int start, int position) {
		String before = new String(bytes, start, position - start, StandardCharsets.UTF_8);
		int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
		return new Place(file, line, before.length() - before.lastIndexOf('\n'), before.length(), 1);
	}

	private static Result unreadable(Path file, String message) {
		return new Result.Unreadable(Problem.error(Problem.FILE, message, Place.wholeFile(file)));
	}
}
