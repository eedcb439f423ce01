package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.ReadListener;

/** Writes down what an evaluation reads, in words. */
final class Reads implements ReadListener {
	final List<Object> all = new ArrayList<>();
	final List<ContentSearch> searches = new ArrayList<>();

	@Override
	public void feature(EObject object, EStructuralFeature feature) {
		all.add("feature " + name(object) + " " + feature.getName());
	}

	@Override
	public void container(EObject object) {
		all.add("container " + name(object));
	}

	@Override
	public void contents(EObject object) {
		all.add("contents " + name(object));
	}

	@Override
	public void below(EObject root, ContentSearch search) {
		all.add("below " + name(root));
		searches.add(search);
	}

	@Override
	public void resource(EObject object) {
		all.add("resource " + name(object));
	}

	@Override
	public void inverse(EObject object) {
		all.add("inverse " + name(object));
	}

	@Override
	public void instances(EClass type) {
		all.add("instances " + type.getName());
	}

	@Override
	public void unknown(String service) {
		all.add("unknown " + service);
	}

	private static Object name(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		return name == null ? object.eClass().getName() : object.eGet(name);
	}
}
