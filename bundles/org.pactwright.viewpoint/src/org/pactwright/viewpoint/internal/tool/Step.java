package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/**
 * How one kind of operation runs.
 *
 * @param <S> its spec
 */
interface Step<S extends OperationSpec> {

	/**
	 * Runs the operation and the operations below it.
	 *
	 * @param context what it runs on
	 */
	void run(S spec, EObject context, Operations operations);
}
