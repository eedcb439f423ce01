package org.pactwright.language.internal.link;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;

/** Links nothing: a file alone does not know what its references mean. {@link ReferenceLinker} does it for a project. */
public class DeferredLinker implements ILinker {

	@Override
	public void linkModel(EObject model, IDiagnosticConsumer diagnostics) {
		// on purpose: see the class comment
	}
}
