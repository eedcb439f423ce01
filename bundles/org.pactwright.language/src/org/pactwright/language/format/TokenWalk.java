package org.pactwright.language.format;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.language.format.Token.Role;

/** Turns a syntax tree into the tokens of a text, each with its role in the layout. */
final class TokenWalk {

	/** As wide as a line with a whole block on it may get. */
	private static final int WIDTH = 120;

	private final LayoutGrammar grammar;
	private final List<Token> tokens = new ArrayList<>();
	private int depth;
	private boolean inBlock = true;
	/** Whether the statement that is being walked stays on one line. */
	private boolean oneLine;
	/** Whether the statement in whose block it stands does. */
	private boolean blockOneLine;
	private boolean statementStarts;
	private boolean partStarts;

	TokenWalk(LayoutGrammar grammar) {
		this.grammar = grammar;
	}

	List<Token> tokens(ICompositeNode root) {
		statementStarts = true;
		visitChildren(root);
		return tokens;
	}

	private void visit(INode node) {
		EObject element = node.getGrammarElement();
		if (node instanceof ICompositeNode composite) {
			boolean statement = grammar.isStatement(element);
			boolean outerInBlock = inBlock;
			boolean outerOneLine = oneLine;
			boolean outerBlockOneLine = blockOneLine;
			boolean sameStatement = statementStarts;
			statementStarts |= statement;
			partStarts |= grammar.startsPart(element);
			if (statement) {
				// a rule that only chooses between statements is no statement of its own
				blockOneLine = sameStatement ? blockOneLine : oneLine;
				oneLine = staysOnOneLine(composite);
			}
			visitChildren(composite);
			if (statement) {
				inBlock = outerInBlock;
				oneLine = outerOneLine;
				blockOneLine = outerBlockOneLine;
			}
		} else {
			leaf((ILeafNode) node, element);
		}
	}

	private void visitChildren(ICompositeNode composite) {
		for (INode child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
			visit(child);
		}
	}

	private void leaf(ILeafNode leaf, EObject element) {
		String text = leaf.getText();
		if (leaf.isHidden()) {
			if (PactFormatter.isComment(leaf)) {
				comment(leaf, text);
			}
			return;
		}
		if (text.isEmpty()) {
			return;
		}
		Role role = role(text, element);
		boolean partOfBlock = inBlock;
		switch (role) {
			case OPEN -> {
				add(text, leaf, role, false);
				depth++;
				inBlock = true;
			}
			case CLOSE -> {
				depth--;
				add(text, leaf, role, true);
				inBlock = false;
			}
			case STATEMENT -> {
				tokens.add(new Token(text, leaf.getOffset(), role, depth, true, blockOneLine));
				inBlock = false;
			}
			default -> add(text, leaf, role, partOfBlock);
		}
		statementStarts = false;
		partStarts = false;
	}

	private Role role(String text, EObject element) {
		if ("{".equals(text)) {
			return Role.OPEN;
		}
		if ("}".equals(text)) {
			return Role.CLOSE;
		}
		if (",".equals(text)) {
			return Role.COMMA;
		}
		boolean glued = ".".equals(text) || !tokens.isEmpty() && ".".equals(tokens.getLast().text());
		return glued ? Role.GLUED : statementStarts ? Role.STATEMENT
				: partStarts || grammar.startsPart(element) ? Role.PART : Role.WORD;
	}

	private void comment(ILeafNode leaf, String text) {
		String body = text.stripTrailing();
		Role role = body.startsWith("//") ? Role.LINE_COMMENT : Role.BLOCK_COMMENT;
		boolean keepsLine = statementStarts ? blockOneLine : oneLine;
		tokens.add(new Token(body, leaf.getTotalOffset(), role, depth, inBlock, keepsLine));
	}

	private void add(String text, ILeafNode leaf, Role role, boolean partOfBlock) {
		tokens.add(new Token(text, leaf.getOffset(), role, depth, partOfBlock, oneLine));
	}

	/** A short block that its author wrote on one line stays there, as long as it holds no more than one statement. */
	private boolean staysOnOneLine(ICompositeNode statement) {
		if (statement.getLength() + depth * 4 > WIDTH) {
			return false;
		}
		int blocks = 0;
		for (ILeafNode leaf : statement.getLeafNodes()) {
			boolean inside = leaf.getOffset() >= statement.getOffset();
			if (inside && leaf.isHidden() && (leaf.getText().indexOf('\n') >= 0 || leaf.getText().startsWith("//"))) {
				return false;
			}
			blocks += "{".equals(leaf.getText()) ? 1 : 0;
		}
		return blocks <= 1 && statementsIn(statement) <= 1;
	}

	private int statementsIn(ICompositeNode node) {
		int found = 0;
		for (INode child : node.getChildren()) {
			if (child instanceof ICompositeNode composite) {
				found += (grammar.isStatement(child.getGrammarElement()) ? 1 : 0) + statementsIn(composite);
			}
		}
		return found;
	}
}
