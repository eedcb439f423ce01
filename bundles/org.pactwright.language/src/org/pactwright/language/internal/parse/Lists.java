package org.pactwright.language.internal.parse;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Whether what was read last is a list that a comma would continue. */
final class Lists {

	private Lists() {
	}

	static boolean mayGoOn(INode node) {
		for (INode current = lastLeaf(node); current != null; current = current.getParent()) {
			Assignment assignment = GrammarUtil.containingAssignment(current.getGrammarElement());
			if (assignment != null) {
				return "+=".equals(assignment.getOperator()) && isSeparatedByCommas(assignment);
			}
		}
		return false;
	}

	private static boolean isSeparatedByCommas(Assignment assignment) {
		EObject container = assignment.eContainer();
		return container != null && container.eContents().stream()
				.anyMatch(part -> part instanceof Keyword keyword && ",".equals(keyword.getValue())
						|| part.eContents().stream().anyMatch(
								inner -> inner instanceof Keyword keyword && ",".equals(keyword.getValue())));
	}

	/** The last word that was read, white space left out. */
	static INode lastLeaf(INode node) {
		BidiTreeIterator<INode> all = node.getRootNode().getAsTreeIterable().iterator();
		while (all.hasPrevious()) {
			INode previous = all.previous();
			if (previous instanceof ILeafNode leaf && !leaf.isHidden()) {
				return leaf;
			}
		}
		return node;
	}
}
