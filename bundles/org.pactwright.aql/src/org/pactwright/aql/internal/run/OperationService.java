package org.pactwright.aql.internal.run;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.ServiceException;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.TypeSet;

/**
 * An operation of a metamodel as a service: looked for where no service accepts the arguments. All objects have what
 * Ecore says every object can be asked, even if their classes do not mention it; not what would change them.
 */
public final class OperationService extends Service {
	private static final Set<String> QUESTIONS = Set.of("eIsProxy", "eIsSet");

	private final EOperation operation;

	/**
	 * @param operation of a class of a metamodel
	 */
	public OperationService(EOperation operation) {
		super(operation.getName(), classOf(operation), parameters(operation));
		this.operation = operation;
	}

	/** The operations of a name that objects of a class have. */
	public static Stream<EOperation> of(EClass type, String name) {
		Stream<EOperation> own = type.getEAllOperations().stream();
		return (QUESTIONS.contains(name) ? Stream.concat(own, EcorePackage.Literals.EOBJECT.getEOperations().stream())
				: own).filter(o -> name.equals(o.getName())).distinct();
	}

	private static Class<?>[] parameters(EOperation operation) {
		return Stream
				.concat(Stream.of(EObject.class), operation.getEParameters().stream().map(OperationService::classOf))
				.toArray(Class<?>[]::new);
	}

	private static Class<?> classOf(ETypedElement element) {
		if (element.isMany()) {
			return element instanceof EParameter ? java.util.Collection.class : List.class;
		}
		return element.getEType() == null ? Object.class : new ClassifierType(element.getEType()).javaClass();
	}

	@Override
	public Object call(CallContext context, Object[] arguments) throws Throwable {
		if (!(arguments[0] instanceof EObject object)) {
			throw new ServiceException(name() + " cannot work on null");
		}
		if (operation.getEContainingClass() == EcorePackage.Literals.EOBJECT) {
			return arguments.length == 1 ? object.eIsProxy() : isSet(object, arguments[1]);
		}
		Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
		try {
			return object.eInvoke(operation, new BasicEList.UnmodifiableEList<>(rest.length, rest));
		} catch (InvocationTargetException e) {
			throw e.getCause() == null ? e : e.getCause();
		}
	}

	private static boolean isSet(EObject object, Object feature) {
		if (!(feature instanceof EStructuralFeature of) || object.eClass().getFeatureID(of) < 0) {
			throw new ServiceException("eIsSet: " + object.eClass().getName() + " has no such feature");
		}
		return object.eIsSet(of);
	}

	@Override
	public boolean tellsReads() {
		return false;
	}

	@Override
	public TypeSet declared() {
		if (operation.getEType() == null) {
			return TypeSet.ANY;
		}
		TypeSet type = TypeSet.of(new ClassifierType(operation.getEType()));
		return operation.isMany() ? type.sequence() : type;
	}
}
