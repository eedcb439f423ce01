package org.pactwright.viewpoint.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the bytes of an XML file by byte order mark or declaration (XML 1.0, appendix F), UTF-8 by default. */
final class XmlText {

	private static final Pattern ENCODING = Pattern
			.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private XmlText() {
	}

	/**
	 * The text without its byte order mark.
	 *
	 * @throws CharacterCodingException if the bytes are not in the encoding
	 * @throws UnsupportedCharsetException if the encoding is unknown
	 */
	static String decode(byte[] bytes) throws CharacterCodingException {
		Charset charset = charset(bytes);
		String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static Charset charset(byte[] bytes) {
		int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
		int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
		if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
			return StandardCharsets.UTF_16BE;
		}
		if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
			return StandardCharsets.UTF_16LE;
		}
		String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
		Matcher matcher = ENCODING.matcher(start);
		if (!matcher.find()) {
			return StandardCharsets.UTF_8;
		}
		try {
			return Charset.forName(matcher.group(1));
		} catch (IllegalCharsetNameException e) {
			throw new UnsupportedCharsetException(matcher.group(1));
		}
	}
}
