package org.pactwright.aql.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pactwright.aql.internal.run.Library;
import org.pactwright.aql.internal.run.OperationService;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.types.LambdaType;
import org.pactwright.aql.types.LiteralType;
import org.pactwright.aql.types.NothingType;
import org.pactwright.aql.types.NullType;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/**
 * Concludes what a call may give. A service counts as possible if values of the static types may be accepted by it,
 * which includes those that are accepted only if the value is of a more special type than is known: no false alarms.
 */
final class Calls {
	private final Library library;
	private final Metamodel metamodel;
	private final Reports reports;
	/** What services have warned of, so far for some of the types that a receiver may have. */
	private final List<String> doubts = new ArrayList<>();

	Calls(Library library, Metamodel metamodel, Reports reports) {
		this.library = library;
		this.metamodel = metamodel;
		this.reports = reports;
	}

	/** A call as far as it is known: position, name, types of receiver and arguments. */
	record Site(String name, List<TypeSet> arguments, int start, int end) {

		Site on(TypeSet receiver) {
			List<TypeSet> all = new ArrayList<>(arguments);
			all.set(0, receiver);
			return new Site(name, all, start, end);
		}
	}

	/** The types of the result of a call on the receiver itself; reports a call that can never be made. */
	TypeSet result(Site site) {
		return reported(site,
				onEach(site.arguments.get(0), receiver -> resultOn(site.on(TypeSet.of(receiver)), receiver)));
	}

	/** The same for a call with a dot: on each element of a receiver that is a collection. */
	TypeSet resultOfEach(Site site) {
		return reported(site, onEach(site.arguments.get(0), receiver -> resultOfEach(site, receiver)));
	}

	private TypeSet resultOfEach(Site site, Type receiver) {
		TypeSet itself = TypeSet.of(receiver);
		if (Collection.class.isAssignableFrom(receiver.javaClass())) {
			TypeSet each = onEach(itself.elements(), element -> resultOfEach(site, element));
			return each.nothing() ? each : itself.collectionsOf(certain(each).elements());
		}
		return resultOn(site.on(itself), receiver);
	}

	/** The results for all receivers; those that a service warns of count only if there are no others. */
	private TypeSet onEach(TypeSet receivers, Function<Type, TypeSet> call) {
		int before = doubts.size();
		TypeSet sound = new TypeSet(List.of());
		TypeSet doubtful = sound;
		for (Type receiver : receivers.types()) {
			int told = doubts.size();
			TypeSet result = call.apply(receiver);
			if (doubts.size() > told) {
				doubtful = doubtful.or(result);
			} else {
				sound = sound.or(result);
			}
		}
		if (sound.nothing()) {
			return sound.or(doubtful);
		}
		doubts.subList(before, doubts.size()).clear();
		return sound;
	}

	private TypeSet reported(Site site, TypeSet result) {
		doubts.forEach(message -> reports.warn(message, site.start, site.end));
		doubts.clear();
		if (result.nothing()) {
			if (!site.arguments.get(0).nothing()) {
				reportImpossible(site);
			}
			return TypeSet.NOTHING;
		}
		return certain(result);
	}

	/** Without the possibility that there is no value, unless there never is one. */
	static TypeSet certain(TypeSet types) {
		return types.nothing() ? types
				: types.map(type -> type instanceof NothingType ? new TypeSet(List.of()) : TypeSet.of(type));
	}

	private TypeSet resultOn(Site site, Type receiver) {
		if (receiver instanceof NothingType) {
			return TypeSet.NOTHING;
		}
		List<Service> possible = possible(library.services().named(site.name), site);
		if (possible.isEmpty()) {
			Stream<Service> operations = metamodel.classOf(receiver).stream()
					.flatMap(type -> metamodel.operations(type, site.name).stream()).map(OperationService::new);
			possible = possible(operations.toList(), site);
		}
		if (possible.isEmpty()) {
			return receiver instanceof NullType || receiver.javaClass() == Object.class ? unknownReceiver(site)
					: TypeSet.NOTHING;
		}
		return possible.stream().map(service -> resultOf(service, site)).reduce(TypeSet::or).orElse(TypeSet.ANY);
	}

	/** A receiver that may be anything may have an operation of its metamodel of that name. */
	private TypeSet unknownReceiver(Site site) {
		boolean known = !library.services().named(site.name).isEmpty()
				|| library.packages().classes().anyMatch(c -> !metamodel.operations(c, site.name).isEmpty());
		return known ? TypeSet.ANY : TypeSet.NOTHING;
	}

	private TypeSet resultOf(Service service, Site site) {
		return metamodel.normal(service.resultTypes(new SiteCall(site, service)));
	}

	/**
	 * The service that would be called for the static types, or else those that may be called for more special ones.
	 */
	private static List<Service> possible(List<Service> services, Site site) {
		List<Service> certain = new ArrayList<>();
		List<Service> perhaps = new ArrayList<>();
		for (Service service : services) {
			if (service.arity() == site.arguments.size() && accepts(service, site, false)) {
				if (accepts(service, site, true)) {
					certain.removeIf(service::asSpecificAs);
					boolean redundant = certain.stream().anyMatch(other -> other.asSpecificAs(service));
					if (!redundant) {
						certain.add(service);
					}
				} else {
					perhaps.add(service);
				}
			}
		}
		return certain.isEmpty() ? perhaps : certain;
	}

	private static boolean accepts(Service service, Site site, boolean certainly) {
		for (int i = 0; i < service.arity(); i++) {
			Class<?> parameter = service.parameters().get(i);
			Stream<Type> types = site.arguments.get(i).types().stream();
			if (certainly ? !types.allMatch(type -> accepts(parameter, type))
					: types.noneMatch(type -> accepts(parameter, type) || mayAccept(parameter, type))) {
				return false;
			}
		}
		return true;
	}

	private static boolean accepts(Class<?> parameter, Type type) {
		return type instanceof NullType || parameter.isAssignableFrom(type.javaClass());
	}

	private static boolean mayAccept(Class<?> parameter, Type type) {
		return !(type instanceof NothingType) && type.javaClass().isAssignableFrom(parameter);
	}

	private void reportImpossible(Site site) {
		String kinds = site.arguments.stream().map(TypeSet::text).collect(Collectors.joining(", "));
		boolean known = !library.services().named(site.name).isEmpty();
		reports.warn(known ? "No service '" + site.name + "' accepts " + kinds
				: "There is no service '" + site.name + "' for " + kinds, site.start, site.end);
	}

	/** The receiver of an arrow: collections as they are, everything else in a set. */
	static TypeSet collection(TypeSet types) {
		return types.map(type -> type instanceof NothingType || type.javaClass() == Object.class
				|| Collection.class.isAssignableFrom(type.javaClass()) ? TypeSet.of(type)
						: TypeSet.of(type).orderedSet());
	}

	/** A call as a service's own conclusions see it. */
	private final class SiteCall implements TypedCall {
		private final Site site;
		private final Service service;

		SiteCall(Site site, Service service) {
			this.site = site;
			this.service = service;
		}

		@Override
		public Packages packages() {
			return library.packages();
		}

		@Override
		public int size() {
			return site.arguments.size();
		}

		@Override
		public TypeSet argument(int index) {
			return site.arguments.get(index)
					.map(type -> type instanceof LambdaType lambda ? lambda.result() : TypeSet.of(type));
		}

		@Override
		public TypeSet denoted(int index) {
			Optional<TypeSet> denoted = site.arguments.get(index).types().stream().filter(LiteralType.class::isInstance)
					.map(type -> ((LiteralType) type).denoted()).reduce(TypeSet::or);
			return denoted.orElse(TypeSet.ANY);
		}

		@Override
		public TypeSet declared() {
			return service.declared();
		}

		@Override
		public void warn(String message) {
			doubts.add(message);
		}
	}
}
