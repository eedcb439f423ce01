package org.pactwright.language.write;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;
import org.pactwright.language.project.Symbols;
import org.pactwright.language.internal.parse.PactStrings;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Polarity;

/** Values as the text says them. */
public final class Words {

	private final Symbols symbols;
	private final Set<String> keywords;

	Words(Symbols symbols, Set<String> keywords) {
		this.symbols = symbols;
		this.keywords = keywords;
	}

	/**
	 * A value.
	 *
	 * @param rule the rule of the grammar that reads it
	 * @throws IllegalArgumentException when the value is an id that is none
	 */
	public String value(EObject owner, EStructuralFeature feature, Object value, String rule) {
		return switch (rule) {
			case "Voluntariness" -> Boolean.TRUE.equals(value) ? "voluntary" : "mandatory";
			case "Voting" -> Boolean.TRUE.equals(value) ? "voting" : "non_voting";
			case "Binding" -> Boolean.TRUE.equals(value) ? "binding" : "non_binding";
			case "RiskWord" -> value == Polarity.OPPORTUNITY ? "opportunity" : "risk";
			case "Percent" -> ((BigDecimal) value).toPlainString() + " %";
			case "Decimal" -> ((BigDecimal) value).toPlainString();
			case "STRING" -> PactStrings.write((String) value);
			case "ID" -> id((String) value, owner, feature);
			default -> value instanceof Enumerator word ? word.getLiteral() : value.toString();
		};
	}

	/**
	 * A reference: the plain id where that means the target and nothing else, a qualified one otherwise.
	 *
	 * @throws IllegalArgumentException when the target has no id
	 */
	public String reference(EObject owner, EStructuralFeature feature, Object target) {
		if (!(target instanceof NamedElement element) || Names.id(element).isEmpty()) {
			throw new IllegalArgumentException(Names.sentence(Names.kind(owner.eClass())) + " '" + Names.label(owner)
					+ "' refers to something without an id as its " + feature.getName());
		}
		return escaped(symbols.nameFor(element, ((EReference) feature).getEReferenceType(), owner));
	}

	/** An id, or ids joined by dots, with the mark on those that are keywords. */
	public String escaped(String name) {
		StringBuilder escaped = new StringBuilder();
		for (String part : name.split("\\.")) {
			escaped.append(escaped.isEmpty() ? "" : ".").append(keywords.contains(part) ? "^" : "").append(part);
		}
		return escaped.toString();
	}

	private String id(String id, EObject owner, EStructuralFeature feature) {
		if (!id.matches("[A-Za-z_][A-Za-z0-9_]*")) {
			throw new IllegalArgumentException("'" + id + "' cannot be the " + feature.getName() + " of a "
					+ Names.kind(owner.eClass()) + ": it may hold letters, digits and _ only, and no digit first");
		}
		return keywords.contains(id) ? "^" + id : id;
	}
}
