package org.pactwright.viewpoint.internal.compile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.Link;
import org.pactwright.viewpoint.description.Links;
import org.pactwright.viewpoint.description.Spec;

/**
 * What the compilers of one specification share: which spec each object became, and the links between them. Not changed
 * any more once compilation is over, so that links can be followed by several threads.
 */
final class Compilation {

	private final Map<EObject, Spec> specs = new IdentityHashMap<>();
	private final Deque<EObject> wanted = new ArrayDeque<>();

	/** The version of the format in which the file of an object is written. */
	String version(Source source) {
		return new Source(EcoreUtil.getRootContainer(source.object())).text("version");
	}

	/** Remembers what an object became. */
	<T extends Spec> T done(Source source, T spec) {
		specs.put(source.object(), spec);
		return spec;
	}

	Optional<Spec> find(EObject object) {
		return Optional.ofNullable(specs.get(object));
	}

	/** What an object became, if it is of the type. */
	<T extends Spec> Optional<T> find(EObject object, Class<T> type) {
		return find(object).filter(type::isInstance).map(type::cast);
	}

	/** The next object that a link leads to and that nobody has compiled, of another file perhaps. */
	Optional<EObject> nextWanted() {
		while (!wanted.isEmpty()) {
			EObject next = wanted.poll();
			if (!specs.containsKey(next) && !next.eIsProxy()) {
				return Optional.of(next);
			}
		}
		return Optional.empty();
	}

	<T extends Spec> Link<T> link(Source source, String reference, Class<T> type) {
		return source.objects(reference).stream().findFirst().map(o -> link(o, type)).orElseGet(Link::none);
	}

	<T extends Spec> List<T> links(Source source, String reference, Class<T> type) {
		List<Link<T>> links = source.objects(reference).stream().map(o -> link(o, type)).toList();
		return links.isEmpty() ? List.of() : new Links<>(links);
	}

	<T extends Spec> Link<T> link(EObject target, Class<T> type) {
		if (target.eIsProxy()) {
			String uri = String.valueOf(((InternalEObject) target).eProxyURI());
			int hash = uri.indexOf('#');
			Identity identity = new Identity(hash < 0 ? uri : uri.substring(0, hash),
					hash < 0 ? "" : uri.substring(hash + 1));
			return new Link<>(Optional.of(identity), Optional::empty);
		}
		wanted.add(target);
		return new Link<>(Optional.of(Source.identityOf(target)), () -> find(target, type));
	}
}
