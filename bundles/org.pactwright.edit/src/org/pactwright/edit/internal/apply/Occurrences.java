package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Statement;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.project.Symbols;
import org.pactwright.model.NamedElement;

/** Which value of the model each word of a list stands for; with the model as it was parsed. */
final class Occurrences {

	private final Map<Piece, Object> values = new IdentityHashMap<>();
	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * @param feature a list
	 * @param symbols by which the text was linked
	 */
	Occurrences(Statement statement, EStructuralFeature feature, Symbols symbols) {
		for (Piece piece : statement.pieces()) {
			if (!piece.isNew() && piece.feature().filter(each -> each == feature).isPresent()) {
				pieces.add(piece);
				value(statement, piece, feature, symbols).ifPresent(value -> values.put(piece, value));
			}
		}
	}

	private static Optional<?> value(Statement statement, Piece piece, EStructuralFeature feature, Symbols symbols) {
		if (piece.child().isPresent()) {
			return piece.child();
		}
		String text = statement.source().text().substring(piece.start(), piece.end());
		if (feature instanceof EReference reference) {
			return reference(text, reference, piece.owner(), symbols);
		}
		if (piece.terminal() instanceof RuleCall call) {
			try {
				return Optional.ofNullable(PactLanguage.injector().getInstance(IValueConverterService.class).toValue(text,
						call.getRule().getName(), null));
			} catch (ValueConverterException e) {
				return Optional.empty(); // it is no value and reported as such; the word stays
			}
		}
		return piece.terminal() instanceof Keyword ? Optional.of(Boolean.TRUE) : Optional.empty();
	}

	/** What a name means, as the linker has it. */
	static Optional<EObject> reference(String text, EReference reference, EObject owner, Symbols symbols) {
		String name = text.replaceAll("/\\*(?s:.*?)\\*/|//[^\n]*", "").replaceAll("[\\s^]", "");
		List<NamedElement> found = symbols.resolve(name, reference.getEReferenceType(), owner);
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The words, in the order of the text. */
	List<Piece> pieces() {
		return pieces;
	}

	/** The value of a word; empty when it leads nowhere. */
	Optional<Object> valueOf(Piece piece) {
		return Optional.ofNullable(values.get(piece));
	}

	/** The values that are found, each once for every word; a reference that is repeated only once. */
	List<Object> values(boolean unique) {
		List<Object> list = new ArrayList<>();
		for (Piece piece : pieces) {
			Object value = values.get(piece);
			if (value != null && !(unique && list.contains(value))) {
				list.add(value);
			}
		}
		return list;
	}
}
