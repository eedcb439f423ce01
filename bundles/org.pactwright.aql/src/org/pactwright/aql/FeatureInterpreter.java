package org.pactwright.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.aql.internal.Words;
import org.pactwright.aql.internal.java.Failures;
import org.pactwright.aql.spi.ReadListener;

/**
 * {@code feature:name}: a feature of the context, or one of {@code eContainer}, {@code eContents},
 * {@code eAllContents}, {@code eClass}, {@code eCrossReferences}. No chaining.
 *
 * @param text with the prefix
 * @param name the feature
 */
record FeatureInterpreter(String text, String name) implements Interpreter {

	@Override
	public EvaluationResult evaluate(EvaluationContext context) {
		Optional<Object> self = context.value(EvaluationContext.SELF);
		if (self.isEmpty() || !(self.get() instanceof EObject object)) {
			return Interpreters.failure("There is no object whose feature '" + name + "' could be read", name.length());
		}
		try {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			return feature == null ? pseudoFeature(object, context.listener())
					: result(read(object, feature, context.listener()));
		} catch (RuntimeException e) {
			return Interpreters.failure("Feature '" + name + "' cannot be read: " + Failures.text(e), name.length());
		}
	}

	private static Object read(EObject object, EStructuralFeature feature, Optional<ReadListener> listener) {
		listener.ifPresent(reads -> reads.feature(object, feature));
		return object.eGet(feature);
	}

	private static EvaluationResult result(Object value) {
		return new EvaluationResult(value instanceof Collection<?> live ? new ArrayList<>(live) : value, List.of());
	}

	private EvaluationResult pseudoFeature(EObject object, Optional<ReadListener> listener) {
		switch (name) {
			case "eContainer":
				listener.ifPresent(reads -> reads.container(object));
				return result(object.eContainer());
			case "eContents":
				listener.ifPresent(reads -> reads.contents(object));
				return result(object.eContents());
			case "eAllContents":
				List<EObject> all = new ArrayList<>();
				listener.ifPresent(reads -> reads.contents(object));
				object.eAllContents().forEachRemaining(inner -> {
					listener.ifPresent(reads -> reads.contents(inner));
					all.add(inner);
				});
				return result(all);
			case "eClass":
				return result(object.eClass());
			case "eCrossReferences":
				listener.ifPresent(reads -> object.eClass().getEAllReferences().stream()
						.filter(r -> !r.isContainment() && !r.isContainer()).forEach(r -> reads.feature(object, r)));
				return result(object.eCrossReferences());
			default:
				return Interpreters.failure(
						Words.capitalA(object.eClass().getName()) + " has no feature '" + name + "'", name.length());
		}
	}
}
