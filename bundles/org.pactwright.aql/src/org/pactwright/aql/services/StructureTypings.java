package org.pactwright.aql.services;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.aql.spi.ResultTyping;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/** What the static check may conclude about ways through a model, see {@link Structure}. */
public final class StructureTypings {

	private StructureTypings() {
	}

	/** Of {@code eContainer()}. */
	public static final class Container implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			Structure structure = new Structure(call.packages());
			return structure.step(call.argument(0), structure::containers);
		}
	}

	/** Of {@code ancestors()}: a list. */
	public static final class Ancestors implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			Structure structure = new Structure(call.packages());
			return structure.steps(call.argument(0), structure::containers).sequence();
		}
	}

	/** Of {@code eContents()}: a list. */
	public static final class Contents implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			Structure structure = new Structure(call.packages());
			return structure.step(call.argument(0), structure::contents).sequence();
		}
	}

	/** Of {@code eAllContents()}: a list. */
	public static final class AllContents implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			Structure structure = new Structure(call.packages());
			return structure.steps(call.argument(0), structure::contents).sequence();
		}
	}

	/** Of {@code siblings()} and the like: a list; a root may have any other root as its sibling. */
	public static final class Siblings implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			Structure structure = new Structure(call.packages());
			TypeSet containers = structure.step(call.argument(0), structure::containers);
			return structure.step(containers, structure::contents).sequence();
		}
	}

	/** Of {@code eInverse()}, with the name of a feature or without: a set. */
	public static final class Inverse implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			Structure structure = new Structure(call.packages());
			return structure.step(call.argument(0), structure::referrers).orderedSet();
		}
	}

	/** Of {@code eInverse(type)}: a set; a data type refers to nothing. */
	public static final class InverseOf implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			TypeSet denoted = call.denoted(1);
			for (Type type : denoted.types()) {
				if (type instanceof ClassifierType found && !(found.classifier() instanceof EClass)) {
					call.warn("eInverse: no object is of the type " + type.text());
				}
			}
			return denoted.orderedSet();
		}
	}
}
