package org.pactwright.edit.internal.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.Problem;

/** Reads single nodes of a syntax tree. */
public final class NodeParts {

	private NodeParts() {
	}

	/** Whether a composite is one value: a reference, or a value of several words such as {@code 8 h}. */
	static boolean isValue(ICompositeNode node) {
		return node.getGrammarElement() instanceof CrossReference || node.getGrammarElement() instanceof RuleCall call
				&& call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
	}

	/** Whether a leaf is a comment. */
	static boolean isComment(ILeafNode leaf) {
		String text = leaf.isHidden() ? leaf.getText() : "";
		return text.startsWith("//") || text.startsWith("/*");
	}

	/** Whether a leaf was passed over, or put in where something is missing. */
	static boolean isBroken(ILeafNode leaf) {
		if (leaf.isHidden()) {
			return !leaf.getText().isBlank() && (!isComment(leaf) || leaf.getSyntaxErrorMessage() != null);
		}
		return leaf.getTotalLength() == 0;
	}

	/** Whether the syntax of a node is wrong, rather than only its value. */
	private static boolean hasSyntaxError(INode node) {
		return node.getSyntaxErrorMessage() != null
				&& Problem.SYNTAX.equals(node.getSyntaxErrorMessage().getIssueCode());
	}

	/** The first place inside a node that could not be read. */
	public static Optional<INode> brokenIn(INode node) {
		for (INode each : node.getAsTreeIterable()) {
			if (hasSyntaxError(each) || each instanceof ILeafNode leaf && isBroken(leaf)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** The first word of a node; empty when it has none. */
	static Optional<ILeafNode> firstVisible(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getTotalLength() > 0) {
				return Optional.of(leaf);
			}
		}
		return Optional.empty();
	}

	/** The last word of a node, which may be one that was only put in. */
	static Optional<ILeafNode> lastVisible(INode node) {
		if (node instanceof ILeafNode leaf) {
			return leaf.isHidden() ? Optional.empty() : Optional.of(leaf);
		}
		for (INode child = ((ICompositeNode) node).getLastChild(); child != null; child = child.getPreviousSibling()) {
			Optional<ILeafNode> last = lastVisible(child);
			if (last.isPresent()) {
				return last;
			}
		}
		return Optional.empty();
	}

	/** The element that the node of an assigned rule call makes. */
	static Optional<EObject> element(ICompositeNode node) {
		if (node.hasDirectSemanticElement()) {
			return Optional.of(node.getSemanticElement());
		}
		for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ICompositeNode composite) {
				Optional<EObject> found = element(composite);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** The node of an element that was parsed. */
	public static Optional<ICompositeNode> of(EObject element) {
		return Optional.ofNullable(NodeModelUtils.getNode(element));
	}
}
