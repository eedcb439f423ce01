package org.pactwright.language.internal.link;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;

/** Names by id, for the parts of Xtext that ask for names. */
public class IdQualifiedNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (object instanceof NamedElement element && element.getId() != null && !element.getId().isEmpty()) {
			return QualifiedName.create(Names.qualified(element).split("\\."));
		}
		return null;
	}
}
