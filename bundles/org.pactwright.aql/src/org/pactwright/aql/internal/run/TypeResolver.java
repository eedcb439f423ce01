package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;
import org.pactwright.aql.syntax.Expr;
import org.pactwright.aql.syntax.TypeRef;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.OrderedSetType;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.SequenceType;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/** Finds what types in an expression stand for, and reports those that do not exist. */
public final class TypeResolver {
	private final Packages packages;
	private final List<Diagnostic> problems = new ArrayList<>();

	/**
	 * @param packages the metamodels
	 */
	public TypeResolver(Packages packages) {
		this.packages = packages;
	}

	/** An ERROR for each type that was asked for and does not exist. */
	public List<Diagnostic> problems() {
		return List.copyOf(problems);
	}

	/**
	 * The value of a type literal: an EClassifier, a Class, or a Set of EClassifiers.
	 *
	 * @return empty if it does not exist
	 */
	public Optional<Object> value(TypeRef type) {
		return switch (type) {
			case TypeRef.Primitive primitive -> Optional.of(primitive.javaClass());
			case TypeRef.Collection collection ->
				value(collection.element()).map(element -> collection.ordered() ? Set.class : List.class);
			case TypeRef.Classifier classifier -> classifier(classifier).map(found -> found);
			case TypeRef.Union union -> union(union).map(found -> found);
			case TypeRef.Missing missing -> Optional.empty();
		};
	}

	/** The types that a type literal stands for; {@link TypeSet#NOTHING} if it does not exist. */
	public TypeSet types(TypeRef type) {
		return switch (type) {
			case TypeRef.Primitive primitive -> TypeSet.of(primitive.javaClass());
			case TypeRef.Collection collection -> types(collection.element()).map(element -> TypeSet
					.of(collection.ordered() ? new OrderedSetType(element) : new SequenceType(element)));
			case TypeRef.Classifier classifier -> classifier(classifier)
					.map(found -> TypeSet.of((Type) new ClassifierType(found))).orElse(TypeSet.NOTHING);
			case TypeRef.Union union -> union(union)
					.map(all -> TypeSet.of(all.stream().map(ClassifierType::new).toList())).orElse(TypeSet.NOTHING);
			case TypeRef.Missing missing -> TypeSet.NOTHING;
		};
	}

	private Optional<Set<EClassifier>> union(TypeRef.Union union) {
		Set<EClassifier> all = new LinkedHashSet<>();
		boolean complete = true;
		for (TypeRef type : union.types()) {
			Optional<EClassifier> found = type instanceof TypeRef.Classifier classifier ? classifier(classifier)
					: Optional.empty();
			found.ifPresent(all::add);
			complete &= found.isPresent();
		}
		return complete ? Optional.of(all) : Optional.empty();
	}

	private Optional<EClassifier> classifier(TypeRef.Classifier type) {
		Optional<EClassifier> found = packages.classifier(type.packageName(), type.name());
		if (found.isEmpty()) {
			report(missing(type.packageName(), type.name()), type.start(), type.end());
		}
		return found;
	}

	private String missing(String packageName, String name) {
		if (!packages.hasPackage(packageName)) {
			return "There is no metamodel '" + packageName + "'";
		}
		return "The metamodel '" + packageName + "' has no type '" + name + "'";
	}

	/** The value of the literal of an enumeration; empty, and reported, if it does not exist. */
	public Optional<Object> literal(Expr.EnumLiteral expression) {
		Optional<Object> found = packages
				.literal(expression.packageName(), expression.enumeration(), expression.literal())
				.map(EEnumLiteral::getInstance);
		if (found.isEmpty() && !expression.literal().isEmpty()) {
			boolean known = packages.classifier(expression.packageName(), expression.enumeration()).isPresent();
			report(known
					? "The enumeration '" + expression.enumeration() + "' has no literal '" + expression.literal() + "'"
					: missing(expression.packageName(), expression.enumeration()), expression.start(),
					expression.end());
		}
		return found;
	}

	/** The enumeration that a literal belongs to. */
	public Optional<EClassifier> enumeration(Expr.EnumLiteral expression) {
		return packages.classifier(expression.packageName(), expression.enumeration());
	}

	private void report(String message, int start, int end) {
		problems.add(new Diagnostic(Severity.ERROR, message, start, end));
	}
}
