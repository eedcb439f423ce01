package org.pactwright.workbench.internal.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown that the documentation is written in: headings, paragraphs, lists, quotes, code, tables, pictures,
 * bold, italic, code and links. Anything else is text; HTML is never interpreted.
 */
final class Markdown {

	private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
	private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d+[.)])\\s+(.*)");
	private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)");
	private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
	private static final Pattern QUOTE = Pattern.compile("\\s*>\\s?(.*)");
	private static final Pattern RULE = Pattern.compile("\\s*([-*_])(\\s*\\1){2,}\\s*");
	private static final String FENCE = "```";
	private static final int INDENT = 2;

	private final List<String> lines;
	private final List<Block> blocks = new ArrayList<>();
	private int next;

	private Markdown(String text) {
		lines = Arrays.asList(text.replace("\r", "").split("\n"));
	}

	static List<Block> parse(String text) {
		Markdown markdown = new Markdown(text);
		while (markdown.next < markdown.lines.size()) {
			markdown.block();
		}
		return markdown.blocks;
	}

	private void block() {
		String line = lines.get(next);
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		Matcher picture = PICTURE.matcher(line.strip());
		if (line.isBlank() || RULE.matcher(line).matches() || line.strip().startsWith("<!--")) {
			next++;
		} else if (line.strip().startsWith(FENCE)) {
			code();
		} else if (heading.matches()) {
			blocks.add(new Block.Heading(heading.group(1).length(), Inline.parse(heading.group(2))));
			next++;
		} else if (item.matches()) {
			next++;
			String marker = Character.isDigit(item.group(2).charAt(0)) ? item.group(2) : "\u2022";
			int depth = item.group(1).replace("\t", "    ").length() / INDENT;
			blocks.add(new Block.Item(depth, marker, Inline.parse(item.group(3) + continued())));
		} else if (QUOTE.matcher(line).matches()) {
			quote();
		} else if (next + 1 < lines.size() && line.contains("|") && TABLE_RULE.matcher(lines.get(next + 1)).matches()) {
			table();
		} else if (picture.matches()) {
			blocks.add(new Block.Picture(picture.group(1), picture.group(2)));
			next++;
		} else {
			next++;
			blocks.add(new Block.Paragraph(Inline.parse(line.strip() + continued())));
		}
	}

	private void code() {
		String indent = lines.get(next).substring(0, lines.get(next).indexOf(FENCE));
		StringBuilder text = new StringBuilder();
		next++;
		while (next < lines.size() && !lines.get(next).strip().startsWith(FENCE)) {
			String line = lines.get(next++);
			text.append(line.startsWith(indent) ? line.substring(indent.length()) : line).append('\n');
		}
		next++;
		blocks.add(new Block.Code(text.toString()));
	}

	private void quote() {
		StringBuilder text = new StringBuilder();
		for (Matcher quote; next < lines.size() && (quote = QUOTE.matcher(lines.get(next))).matches(); next++) {
			text.append(text.isEmpty() ? "" : " ").append(quote.group(1));
		}
		blocks.add(new Block.Quote(Inline.parse(text.toString())));
	}

	private void table() {
		List<List<List<Span>>> rows = new ArrayList<>();
		rows.add(cells(lines.get(next)));
		next += 2;
		while (next < lines.size() && lines.get(next).contains("|")) {
			rows.add(cells(lines.get(next++)));
		}
		blocks.add(new Block.Table(rows));
	}

	private static List<List<Span>> cells(String line) {
		String inner = line.strip().replaceAll("^\\||\\|$", "");
		return Arrays.stream(inner.split("(?<!\\\\)\\|")).map(cell -> Inline.parse(cell.strip().replace("\\|", "|")))
				.toList();
	}

	// The rest of a paragraph or of a list item.
	private String continued() {
		StringBuilder rest = new StringBuilder();
		while (next < lines.size() && goesOn(lines.get(next))) {
			rest.append(' ').append(lines.get(next++).strip());
		}
		return rest.toString();
	}

	private static boolean goesOn(String line) {
		return !line.isBlank() && !HEADING.matcher(line).matches() && !ITEM.matcher(line).matches()
				&& !QUOTE.matcher(line).matches() && !line.strip().startsWith(FENCE)
				&& !PICTURE.matcher(line.strip()).matches();
	}
}
