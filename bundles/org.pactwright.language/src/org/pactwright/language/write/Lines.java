package org.pactwright.language.write;

import java.util.ArrayList;
import java.util.List;

/** The text of one statement while it is written. */
final class Lines {

	/** As wide as a line may get before a statement is given a block. */
	private static final int WIDTH = 110;
	private static final int TAB = 4;

	private final int depth;
	private final boolean split;
	private final StringBuilder head = new StringBuilder();
	private final List<StringBuilder> parts = new ArrayList<>();
	private boolean open;
	private boolean block;

	/**
	 * @param depth by how many tabs the lines after the first are indented
	 * @param split whether the head is kept short and the rest goes into the block
	 */
	Lines(int depth, boolean split) {
		this.depth = depth;
		this.split = split;
	}

	/** Whether the head of a statement with a block is being written. */
	boolean isSplitHead() {
		return split && !open;
	}

	boolean hasBlock() {
		return block;
	}

	/** How deep statements inside this one are indented. */
	int depthOfParts() {
		return open ? depth + 1 : depth;
	}

	/** Whether the head, all in one line, is short enough. */
	boolean fits() {
		return depth * TAB + head.length() <= WIDTH;
	}

	/** In a block, the next token begins a new line. */
	void beginPart() {
		if (open) {
			parts.add(new StringBuilder());
		}
	}

	void token(String token) {
		switch (token) {
			case "{" -> {
				open = true;
				block = true;
			}
			case "}" -> open = false;
			default -> {
				StringBuilder line = open ? parts.getLast() : head;
				if (!line.isEmpty() && !",".equals(token)) {
					line.append(' ');
				}
				line.append(token);
			}
		}
	}

	/** The statement; a block of one short part without a block of its own stands on the line of its head. */
	String text() {
		if (!block) {
			return head.toString();
		}
		if (parts.isEmpty()) {
			return head + " { }";
		}
		StringBuilder first = parts.getFirst();
		boolean holdsBlock = first.charAt(first.length() - 1) == '}';
		boolean fits = depth * TAB + head.length() + first.length() + 5 <= WIDTH;
		if (parts.size() == 1 && !holdsBlock && fits) {
			return head + " { " + first + " }";
		}
		StringBuilder text = new StringBuilder(head).append(" {\n");
		for (StringBuilder part : parts) {
			text.append("\t".repeat(depth + 1)).append(part).append('\n');
		}
		return text.append("\t".repeat(depth)).append('}').toString();
	}
}
