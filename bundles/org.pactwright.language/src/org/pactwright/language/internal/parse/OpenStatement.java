package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;

/**
 * A statement as far as it is read.
 *
 * @param node its part of the syntax tree
 * @param rule the rule that reads it
 * @param name how it is called in messages: {@code service}
 * @param braces its own braces, without those of statements inside it
 */
record OpenStatement(ICompositeNode node, ParserRule rule, String name, List<ILeafNode> braces) {

	/** The statement that a node lies in, as long as it lies in any. */
	static Optional<OpenStatement> around(INode node, GrammarWords words) {
		for (INode current = node; current != null; current = current.getParent()) {
			if (current instanceof ICompositeNode composite) {
				Optional<ParserRule> rule = words.statementRule(current.getGrammarElement());
				if (rule.isPresent()) {
					List<ILeafNode> braces = new ArrayList<>();
					collectBraces(composite, words, braces);
					return Optional.of(new OpenStatement(composite, rule.get(), words.nameOf(rule.get()), braces));
				}
			}
		}
		return Optional.empty();
	}

	private static void collectBraces(ICompositeNode composite, GrammarWords words, List<ILeafNode> braces) {
		for (INode child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ILeafNode leaf) {
				if (leaf.getGrammarElement() instanceof Keyword keyword && "{}".contains(keyword.getValue())) {
					braces.add(leaf);
				}
			} else if (words.statementRule(child.getGrammarElement()).isEmpty()) {
				collectBraces((ICompositeNode) child, words, braces);
			}
		}
	}

	/** The statement whose block this one stands in. */
	Optional<OpenStatement> outer(GrammarWords words) {
		return around(node.getParent(), words);
	}

	/** Whether the block has begun and not ended. */
	boolean isOpen() {
		return braces.size() == 1;
	}

	/** Whether there is a block, or its beginning. */
	boolean hasBlock() {
		return !braces.isEmpty();
	}

	/** Whether the brace that opens the block is itself missing. */
	boolean isOpenedByMending() {
		return braces.getFirst().getTotalLength() == 0;
	}

	/** {@code model 'East Region'}, or {@code stage} for what has neither title nor id. */
	String describe() {
		EObject element = node.getSemanticElement();
		String title = element instanceof NamedElement named ? Names.title(named) : "";
		return title.isEmpty() ? name : name + " '" + title + "'";
	}
}
