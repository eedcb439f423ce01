package org.pactwright.workbench.internal.analysis;

import java.util.Optional;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.Symbols;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.StatementRef;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;

/** Tells menus whether an analysis says anything about an element: properties {@code fails} and {@code isKnown}. */
public final class SubjectTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		Optional<Class<?>> type = Optional.ofNullable(Adapters.adapt(receiver, StatementRef.class)).flatMap(ref -> PactFiles
				.path(ref.file()).flatMap(path -> PactWorkspace.get().projectOf(ref.file())
						.flatMap(live -> Symbols.at(live, path, ref.offset()))))
				.map(symbol -> PactwrightPackage.eINSTANCE.getEClassifier(symbol.iconKey()))
				.filter(EClass.class::isInstance).map(found -> found.getInstanceClass());
		return type.filter(NamedElement.class::isAssignableFrom).isPresent() && switch (property) {
			case "fails" -> CascadeRows.TYPES.stream().anyMatch(one -> one.isAssignableFrom(type.get()));
			case "isKnown" -> ReachRows.TYPES.stream().anyMatch(one -> one.isAssignableFrom(type.get()));
			default -> false;
		};
	}
}
