package org.pactwright.diagram.testing;

import java.util.List;
import java.util.Random;

/** Labels that nobody writes but attackers and mistakes. */
public final class HostileTexts {

	/** Each of them has broken some program. */
	public static final List<String> ALL = List.of("<script>alert(1)</script>", "]]>", "\"'><&amp;&#0;", "\u0000\u0001\u0008",
			"\ud800", "\udc00x", "a\ud83d", "\ufffe\uffff", "\u202Eevil\u202C", "a\r\nb\rc\n\nd", "\t \t", "  two  spaces  ",
			"</text></svg>", "javascript:alert(1)", "&lt;", "a".repeat(5000), "\n".repeat(500), "日本語の長いラベルは単語の間に空白がない",
			"שלום (עולם) 123", "مرحبا", "e\u0301\u0301\u0301\u0301", "👩‍👩‍👧‍👦 family", "\u00ad\u200b\u2060", "%s%n${x}{{y}}",
			"-->", "<!--", "<![CDATA[", "\u2028\u2029\u0085", "\ufeffbom");

	private HostileTexts() {
	}

	/** A random mixture. */
	public static String random(Random random) {
		StringBuilder text = new StringBuilder();
		int parts = random.nextInt(6);
		for (int i = 0; i < parts; i++) {
			switch (random.nextInt(4)) {
			case 0 -> text.append(ALL.get(random.nextInt(ALL.size())));
			case 1 -> text.append((char) random.nextInt(0x10000));
			case 2 -> text.appendCodePoint(random.nextInt(0x110000));
			default -> text.append(" word").append(random.nextInt(1000));
			}
		}
		return text.toString();
	}
}
