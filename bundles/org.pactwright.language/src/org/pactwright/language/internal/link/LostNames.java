package org.pactwright.language.internal.link;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.pactwright.model.NamedElement;

/**
 * What references may mean although nothing is called like that: a word in a passage that could not be read, or an
 * element whose id is missing. Those mistakes have messages of their own; every reference to them need not have one.
 */
public final class LostNames {

	private final Set<String> words = new HashSet<>();
	private final Set<EClass> nameless = new HashSet<>();
	private boolean everything;

	/** Looks through a parsed file. */
	public void add(XtextResource resource) {
		if (resource.getParseResult() == null || !resource.getParseResult().hasSyntaxErrors()) {
			return;
		}
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			String text = leaf.isHidden() ? leaf.getText() : "";
			if (!text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0))) {
				words.add(text);
			}
		}
		for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			if (all.next() instanceof NamedElement element && element.getId() == null) {
				nameless.add(element.eClass());
			}
		}
	}

	/** A file could not be read at all: it may hold whatever is not found elsewhere. */
	public void addUnreadableFile() {
		everything = true;
	}

	/** Whether a reference by this id to an element of this kind may lead to something that could not be read. */
	boolean mayMean(String id, EClass type) {
		return everything || words.contains(id) || nameless.stream().anyMatch(type::isSuperTypeOf);
	}
}
