package org.pactwright.edit.internal.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** How the lines of a statement and of what is in its block are indented: as those around it are. */
public final class Indents {

	private static final String TAB = "\t";

	private final Statement statement;
	private String members;
	private String unit;

	Indents(Statement statement) {
		this.statement = statement;
	}

	/** The indentation of the statement's own line. */
	public String own() {
		return statement.source().indentAt(statement.start());
	}

	/** The indentation of lines in its block. */
	public String members() {
		if (members == null) {
			members = ofMember().orElseGet(() -> own() + unit());
		}
		return members;
	}

	private Optional<String> ofMember() {
		for (Piece piece : statement.pieces()) {
			if (!piece.isNew() && piece.isInBlock() && statement.source().beginsLine(piece.start())) {
				return Optional.of(statement.source().indentAt(piece.start()));
			}
		}
		return Optional.empty();
	}

	/** By how much the lines of a block are indented more than those around it. */
	public String unit() {
		if (unit == null) {
			unit = findUnit();
		}
		return unit;
	}

	private String findUnit() {
		Optional<String> inner = ofMember();
		if (inner.isPresent() && isDeeper(inner.get(), own())) {
			return inner.get().substring(own().length());
		}
		for (EObject child = statement.element(); child.eContainer() != null; child = child.eContainer()) {
			Optional<String> found = step(child.eContainer(), child);
			if (found.isPresent()) {
				return found.get();
			}
		}
		EObject root = org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(statement.element());
		for (EObject child : root.eContents()) {
			Optional<String> found = step(root, child);
			if (found.isPresent()) {
				return found.get();
			}
		}
		return TAB;
	}

	private Optional<String> step(EObject container, EObject child) {
		Optional<Integer> outer = firstWord(container);
		Optional<Integer> inner = firstWord(child);
		Source source = statement.source();
		if (outer.isEmpty() || inner.isEmpty() || !source.beginsLine(inner.get())) {
			return Optional.empty();
		}
		String deeper = source.indentAt(inner.get());
		String less = source.indentAt(outer.get());
		return isDeeper(deeper, less) ? Optional.of(deeper.substring(less.length())) : Optional.empty();
	}

	private static boolean isDeeper(String deeper, String less) {
		return deeper.length() > less.length() && deeper.startsWith(less);
	}

	private static Optional<Integer> firstWord(EObject element) {
		return NodeParts.of(element).flatMap((ICompositeNode node) -> NodeParts.firstVisible(node))
				.map(ILeafNode::getTotalOffset);
	}
}
