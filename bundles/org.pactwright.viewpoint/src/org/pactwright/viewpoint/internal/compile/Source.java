package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.Literal;

/** One object of a specification file, read by the names of the format. Features that it does not have are empty. */
final class Source {

	private final EObject object;
	private final Identity identity;

	Source(EObject object) {
		this.object = object;
		this.identity = identityOf(object);
	}

	static Identity identityOf(EObject object) {
		Resource resource = object.eResource();
		URI uri = resource == null ? URI.createURI("") : resource.getURI();
		return new Identity(String.valueOf(uri), resource == null ? "" : resource.getURIFragment(object));
	}

	EObject object() {
		return object;
	}

	Identity identity() {
		return identity;
	}

	/** The name of its class. */
	String kind() {
		return object.eClass().getName();
	}

	/** Whether its class or a super-class has this name. */
	boolean isA(String className) {
		return kind().equals(className)
				|| object.eClass().getEAllSuperTypes().stream().anyMatch(s -> s.getName().equals(className));
	}

	private Optional<Object> value(String feature) {
		EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
		return found == null ? Optional.empty() : Optional.ofNullable(object.eGet(found));
	}

	/** A text; empty if it is not set. */
	String text(String feature) {
		return value(feature).map(String::valueOf).orElse("");
	}

	boolean flag(String feature) {
		return value(feature).map(Boolean.TRUE::equals).orElse(false);
	}

	/** A number; 0 if it is not set. */
	int number(String feature) {
		return value(feature).filter(Integer.class::isInstance).map(Integer.class::cast).orElse(0);
	}

	ExpressionText expression(String feature) {
		return new ExpressionText(text(feature), identity, feature);
	}

	<E extends Enum<E> & Literal> E literal(String feature, Class<E> type) {
		return Literal.of(type, value(feature).map(Source::literalOf).orElse(""));
	}

	/** The values of a feature that holds many, each once, in the order of the enumeration. */
	<E extends Enum<E> & Literal> List<E> literals(String feature, Class<E> type) {
		return values(feature).stream().map(v -> Literal.of(type, literalOf(v))).distinct().sorted().toList();
	}

	String literal(String feature) {
		return value(feature).map(Source::literalOf).orElse("");
	}

	private static String literalOf(Object value) {
		return value instanceof Enumerator enumerator ? enumerator.getLiteral() : String.valueOf(value);
	}

	private List<?> values(String feature) {
		Object value = value(feature).orElse(List.of());
		return value instanceof List<?> list ? list : List.of(value);
	}

	/** The values of a feature that holds many, as text. */
	List<String> texts(String feature) {
		return values(feature).stream().map(String::valueOf).toList();
	}

	/** The objects of a reference, contained or not; unresolved ones included. */
	List<EObject> objects(String reference) {
		return values(reference).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** The resolved objects that a containment holds. */
	List<Source> children(String reference) {
		return objects(reference).stream().filter(o -> !o.eIsProxy()).map(Source::new).toList();
	}

	/** The one resolved object of a reference. */
	Optional<Source> child(String reference) {
		return children(reference).stream().findFirst();
	}
}
