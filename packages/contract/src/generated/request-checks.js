// @generated from openapi.yaml by `pnpm generate`. Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

const getMe_query = validate20$1;
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getMe_header = validate21;
const pattern4$1 = new RegExp("^org_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiKeys_query = validate23$1;
const schema36 = {
	"type": "string",
	"description": "The data set that a credential works on. `test` sees nothing of `live`. A `test` credential therefore never has the\norganization-wide permissions `users:write`, `organization:write`, `audit_events:read` and `billing:read`.\n",
	"enum": ["live", "test"]
};
const func1$1 = require_ucs2length().default;
function validate23$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate23$1.errors = vErrors;
	return errors === 0;
}
validate23$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiKeys_header = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createApiKey_query = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createApiKey_header = validate26$1;
const pattern7$1 = new RegExp("^[ -~]+$", "u");
function validate26$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate26$1.errors = vErrors;
	return errors === 0;
}
validate26$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getApiKey_path = validate27$1;
const pattern8$1 = new RegExp("^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate27$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate27$1.errors = vErrors;
	return errors === 0;
}
validate27$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getApiKey_query = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getApiKey_header = validate29$1;
function validate29$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29$1.errors = vErrors;
	return errors === 0;
}
validate29$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiKey_path = validate30$1;
function validate30$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate30$1.errors = vErrors;
	return errors === 0;
}
validate30$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiKey_query = validate31$1;
function validate31$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate31$1.errors = vErrors;
	return errors === 0;
}
validate31$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiKey_header = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeApiKey_path = validate33$1;
function validate33$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate33$1.errors = vErrors;
	return errors === 0;
}
validate33$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeApiKey_query = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeApiKey_header = validate35$1;
function validate35$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate35$1.errors = vErrors;
	return errors === 0;
}
validate35$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listTickets_query = validate36;
const schema58 = {
	"type": "string",
	"description": "The state of the ticket.",
	"enum": [
		"open",
		"pending",
		"closed"
	]
};
const pattern14 = new RegExp("^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern15$1 = new RegExp("^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern16 = new RegExp("^per_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "status" || key0 === "channelId" || key0 === "assigneeId" || key0 === "personId" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/status",
							schemaPath: "contract#/components/schemas/TicketStatus/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["status"] = coerced0;
				}
			}
			if (!(data0 === "open" || data0 === "pending" || data0 === "closed")) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "contract#/components/schemas/TicketStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema58.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.channelId !== void 0) {
			let data1 = data.channelId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/channelId",
							schemaPath: "contract#/components/schemas/ChannelId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["channelId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern14.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "contract#/components/schemas/ChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.assigneeId !== void 0) {
			let data2 = data.assigneeId;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/assigneeId",
							schemaPath: "contract#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["assigneeId"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern15$1.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/assigneeId",
						schemaPath: "contract#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.personId !== void 0) {
			let data3 = data.personId;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["personId"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!pattern16.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data4 = data.limit;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced4 = +data4;
					else {
						const err9 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["limit"] = coerced4;
				}
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data5 = data.cursor;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err12 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["cursor"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func1$1(data5) > 200) {
					const err13 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1$1(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listTickets_header = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createTicket_query = validate38$1;
function validate38$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate38$1.errors = vErrors;
	return errors === 0;
}
validate38$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createTicket_header = validate39$1;
function validate39$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate39$1.errors = vErrors;
	return errors === 0;
}
validate39$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getTicket_path = validate40;
const pattern20 = new RegExp("^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ticketId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ticketId" },
				message: "must have required property 'ticketId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "ticketId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ticketId !== void 0) {
			let data0 = data.ticketId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/ticketId",
							schemaPath: "contract#/components/schemas/TicketId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["ticketId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern20.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/ticketId",
						schemaPath: "contract#/components/schemas/TicketId/pattern",
						keyword: "pattern",
						params: { pattern: "^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getTicket_query = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getTicket_header = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
validate42.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateTicket_path = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ticketId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ticketId" },
				message: "must have required property 'ticketId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "ticketId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ticketId !== void 0) {
			let data0 = data.ticketId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/ticketId",
							schemaPath: "contract#/components/schemas/TicketId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["ticketId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern20.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/ticketId",
						schemaPath: "contract#/components/schemas/TicketId/pattern",
						keyword: "pattern",
						params: { pattern: "^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateTicket_query = validate44$1;
function validate44$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate44$1.errors = vErrors;
	return errors === 0;
}
validate44$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateTicket_header = validate45$1;
function validate45$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate45$1.errors = vErrors;
	return errors === 0;
}
validate45$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listPeople_query = validate46$1;
const pattern24 = new RegExp("\\S", "u");
const formats0$1 = require_formats().fullFormats["date-time"];
function validate46$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "phone" || key0 === "name" || key0 === "tag" || key0 === "updatedSince" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["email"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1$1(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1$1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data1 = data.phone;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/phone",
							schemaPath: "#/properties/phone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["phone"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 50) {
					const err5 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["name"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 200) {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.tag !== void 0) {
			let data3 = data.tag;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/tag",
							schemaPath: "contract#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["tag"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func1$1(data3) > 50) {
					const err11 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1$1(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern24.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.updatedSince !== void 0) {
			let data4 = data.updatedSince;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/updatedSince",
							schemaPath: "#/properties/updatedSince/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["updatedSince"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!formats0$1.validate(data4)) {
					const err15 = {
						instancePath: instancePath + "/updatedSince",
						schemaPath: "#/properties/updatedSince/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err16 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err17 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err19 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func1$1(data6) > 200) {
					const err20 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func1$1(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate46$1.errors = vErrors;
	return errors === 0;
}
validate46$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listPeople_header = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createPerson_query = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createPerson_header = validate49$1;
function validate49$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate49$1.errors = vErrors;
	return errors === 0;
}
validate49$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getPerson_path = validate50$1;
function validate50$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.personId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personId" },
				message: "must have required property 'personId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern16.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate50$1.errors = vErrors;
	return errors === 0;
}
validate50$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getPerson_query = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getPerson_header = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePerson_path = validate53$1;
function validate53$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.personId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personId" },
				message: "must have required property 'personId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern16.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate53$1.errors = vErrors;
	return errors === 0;
}
validate53$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePerson_query = validate54$1;
function validate54$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate54$1.errors = vErrors;
	return errors === 0;
}
validate54$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePerson_header = validate55$1;
function validate55$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate55$1.errors = vErrors;
	return errors === 0;
}
validate55$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listEvents_query = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "personId" || key0 === "type" || key0 === "since" || key0 === "until" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern16.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/type",
							schemaPath: "contract#/components/schemas/EventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["type"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/type",
						schemaPath: "contract#/components/schemas/EventType/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/type",
						schemaPath: "contract#/components/schemas/EventType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern24.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/type",
						schemaPath: "contract#/components/schemas/EventType/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data2 = data.since;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["since"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0$1.validate(data2)) {
					const err8 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["until"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!formats0$1.validate(data3)) {
					const err10 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data4 = data.limit;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced4 = +data4;
					else {
						const err11 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["limit"] = coerced4;
				}
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data5 = data.cursor;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["cursor"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func1$1(data5) > 200) {
					const err15 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func1$1(data5) < 1) {
					const err16 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listEvents_header = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createEvent_query = validate58$1;
function validate58$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate58$1.errors = vErrors;
	return errors === 0;
}
validate58$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createEvent_header = validate59$1;
function validate59$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate59$1.errors = vErrors;
	return errors === 0;
}
validate59$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getEvent_path = validate60$1;
const pattern37 = new RegExp("^pev_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate60$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.eventId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "eventId" },
				message: "must have required property 'eventId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "eventId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.eventId !== void 0) {
			let data0 = data.eventId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/eventId",
							schemaPath: "contract#/components/schemas/EventId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["eventId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern37.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/eventId",
						schemaPath: "contract#/components/schemas/EventId/pattern",
						keyword: "pattern",
						params: { pattern: "^pev_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^pev_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate60$1.errors = vErrors;
	return errors === 0;
}
validate60$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getEvent_query = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getEvent_header = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listCannedReplies_query = validate63$1;
const pattern39 = new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
function validate63$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "shortcut" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.shortcut !== void 0) {
			let data0 = data.shortcut;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/shortcut",
							schemaPath: "contract#/components/schemas/Shortcut/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["shortcut"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern39.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/shortcut",
						schemaPath: "contract#/components/schemas/Shortcut/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9_-]{0,49}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate63$1.errors = vErrors;
	return errors === 0;
}
validate63$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listCannedReplies_header = validate64$1;
function validate64$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate64$1.errors = vErrors;
	return errors === 0;
}
validate64$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createCannedReply_query = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createCannedReply_header = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getCannedReply_path = validate67$1;
const pattern43 = new RegExp("^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate67$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cannedReplyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cannedReplyId" },
				message: "must have required property 'cannedReplyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cannedReplyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.cannedReplyId !== void 0) {
			let data0 = data.cannedReplyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/cannedReplyId",
							schemaPath: "contract#/components/schemas/CannedReplyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["cannedReplyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern43.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/cannedReplyId",
						schemaPath: "contract#/components/schemas/CannedReplyId/pattern",
						keyword: "pattern",
						params: { pattern: "^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate67$1.errors = vErrors;
	return errors === 0;
}
validate67$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getCannedReply_query = validate68$1;
function validate68$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68$1.errors = vErrors;
	return errors === 0;
}
validate68$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getCannedReply_header = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateCannedReply_path = validate70$1;
function validate70$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cannedReplyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cannedReplyId" },
				message: "must have required property 'cannedReplyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cannedReplyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.cannedReplyId !== void 0) {
			let data0 = data.cannedReplyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/cannedReplyId",
							schemaPath: "contract#/components/schemas/CannedReplyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["cannedReplyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern43.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/cannedReplyId",
						schemaPath: "contract#/components/schemas/CannedReplyId/pattern",
						keyword: "pattern",
						params: { pattern: "^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate70$1.errors = vErrors;
	return errors === 0;
}
validate70$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateCannedReply_query = validate71$1;
function validate71$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate71$1.errors = vErrors;
	return errors === 0;
}
validate71$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateCannedReply_header = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteCannedReply_path = validate73$1;
function validate73$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cannedReplyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cannedReplyId" },
				message: "must have required property 'cannedReplyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cannedReplyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.cannedReplyId !== void 0) {
			let data0 = data.cannedReplyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/cannedReplyId",
							schemaPath: "contract#/components/schemas/CannedReplyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["cannedReplyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern43.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/cannedReplyId",
						schemaPath: "contract#/components/schemas/CannedReplyId/pattern",
						keyword: "pattern",
						params: { pattern: "^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate73$1.errors = vErrors;
	return errors === 0;
}
validate73$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteCannedReply_query = validate74$1;
function validate74$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate74$1.errors = vErrors;
	return errors === 0;
}
validate74$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteCannedReply_header = validate75$1;
function validate75$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate75$1.errors = vErrors;
	return errors === 0;
}
validate75$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listChannels_query = validate76;
const schema130 = {
	"type": "string",
	"description": "The type of the channel.",
	"enum": [
		"email",
		"chat",
		"form",
		"phone",
		"sms",
		"whatsapp",
		"telegram",
		"instagram",
		"messenger",
		"other"
	]
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/type",
							schemaPath: "contract#/components/schemas/ChannelType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["type"] = coerced0;
				}
			}
			if (!(data0 === "email" || data0 === "chat" || data0 === "form" || data0 === "phone" || data0 === "sms" || data0 === "whatsapp" || data0 === "telegram" || data0 === "instagram" || data0 === "messenger" || data0 === "other")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "contract#/components/schemas/ChannelType/enum",
					keyword: "enum",
					params: { allowedValues: schema130.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listChannels_header = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createChannel_query = validate78$1;
function validate78$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate78$1.errors = vErrors;
	return errors === 0;
}
validate78$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createChannel_header = validate79$1;
function validate79$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate79$1.errors = vErrors;
	return errors === 0;
}
validate79$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getChannel_path = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channelId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channelId" },
				message: "must have required property 'channelId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "channelId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/channelId",
							schemaPath: "contract#/components/schemas/ChannelId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["channelId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern14.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "contract#/components/schemas/ChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getChannel_query = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getChannel_header = validate82$1;
function validate82$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate82$1.errors = vErrors;
	return errors === 0;
}
validate82$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateChannel_path = validate83$1;
function validate83$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channelId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channelId" },
				message: "must have required property 'channelId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "channelId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/channelId",
							schemaPath: "contract#/components/schemas/ChannelId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["channelId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern14.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "contract#/components/schemas/ChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate83$1.errors = vErrors;
	return errors === 0;
}
validate83$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateChannel_query = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateChannel_header = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteChannel_path = validate86$1;
function validate86$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channelId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channelId" },
				message: "must have required property 'channelId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "channelId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/channelId",
							schemaPath: "contract#/components/schemas/ChannelId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["channelId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern14.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "contract#/components/schemas/ChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate86$1.errors = vErrors;
	return errors === 0;
}
validate86$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteChannel_query = validate87$1;
function validate87$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate87$1.errors = vErrors;
	return errors === 0;
}
validate87$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteChannel_header = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiKey_path = validate89$1;
function validate89$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate89$1.errors = vErrors;
	return errors === 0;
}
validate89$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiKey_query = validate90$1;
function validate90$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate90$1.errors = vErrors;
	return errors === 0;
}
validate90$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiKey_header = validate91$1;
function validate91$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate91$1.errors = vErrors;
	return errors === 0;
}
validate91$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const finishApiKeyRotation_path = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const finishApiKeyRotation_query = validate93$1;
function validate93$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate93$1.errors = vErrors;
	return errors === 0;
}
validate93$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const finishApiKeyRotation_header = validate94$1;
function validate94$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate94$1.errors = vErrors;
	return errors === 0;
}
validate94$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const abortApiKeyRotation_path = validate95;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const abortApiKeyRotation_query = validate96$1;
function validate96$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate96$1.errors = vErrors;
	return errors === 0;
}
validate96$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const abortApiKeyRotation_header = validate97$1;
function validate97$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate97$1.errors = vErrors;
	return errors === 0;
}
validate97$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const verifyApiKey_query = validate98$1;
function validate98$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate98$1.errors = vErrors;
	return errors === 0;
}
validate98$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const verifyApiKey_header = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const importApiKeys_query = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const importApiKeys_header = validate101$1;
function validate101$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate101$1.errors = vErrors;
	return errors === 0;
}
validate101$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiClients_query = validate102$1;
function validate102$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate102$1.errors = vErrors;
	return errors === 0;
}
validate102$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiClients_header = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createApiClient_query = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createApiClient_header = validate105$1;
function validate105$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate105$1.errors = vErrors;
	return errors === 0;
}
validate105$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getApiClient_path = validate106$1;
const pattern73 = new RegExp("^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate106$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate106$1.errors = vErrors;
	return errors === 0;
}
validate106$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getApiClient_query = validate107$1;
function validate107$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate107$1.errors = vErrors;
	return errors === 0;
}
validate107$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getApiClient_header = validate108$1;
function validate108$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate108$1.errors = vErrors;
	return errors === 0;
}
validate108$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiClient_path = validate109$1;
function validate109$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate109$1.errors = vErrors;
	return errors === 0;
}
validate109$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiClient_query = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiClient_header = validate111$1;
function validate111$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate111$1.errors = vErrors;
	return errors === 0;
}
validate111$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteApiClient_path = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteApiClient_query = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteApiClient_header = validate114$1;
function validate114$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate114$1.errors = vErrors;
	return errors === 0;
}
validate114$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiClient_path = validate115$1;
function validate115$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate115$1.errors = vErrors;
	return errors === 0;
}
validate115$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiClient_query = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiClient_header = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const finishApiClientRotation_path = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
validate118.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const finishApiClientRotation_query = validate119$1;
function validate119$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate119$1.errors = vErrors;
	return errors === 0;
}
validate119$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const finishApiClientRotation_header = validate120$1;
function validate120$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate120$1.errors = vErrors;
	return errors === 0;
}
validate120$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const abortApiClientRotation_path = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const abortApiClientRotation_query = validate122$1;
function validate122$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate122$1.errors = vErrors;
	return errors === 0;
}
validate122$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const abortApiClientRotation_header = validate123$1;
function validate123$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate123$1.errors = vErrors;
	return errors === 0;
}
validate123$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getPersonalKey_query = validate124$1;
function validate124$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate124$1.errors = vErrors;
	return errors === 0;
}
validate124$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getPersonalKey_header = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const generatePersonalKey_query = validate126$1;
function validate126$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate126$1.errors = vErrors;
	return errors === 0;
}
validate126$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const generatePersonalKey_header = validate127$1;
function validate127$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate127$1.errors = vErrors;
	return errors === 0;
}
validate127$1.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const destroyPersonalKey_query = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const destroyPersonalKey_header = validate129$1;
function validate129$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate129$1.errors = vErrors;
	return errors === 0;
}
validate129$1.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getOrganization_query = validate130$1;
function validate130$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate130$1.errors = vErrors;
	return errors === 0;
}
validate130$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getOrganization_header = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteOrganization_query = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteOrganization_header = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listUsers_query = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.limit !== void 0) {
			let data0 = data.limit;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) coerced0 = +data0;
					else {
						const err1 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["limit"] = coerced0;
				}
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data1 = data.cursor;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["cursor"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listUsers_header = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
validate135.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const inviteUser_query = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const inviteUser_header = validate137;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getUser_path = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.userId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "userId" },
				message: "must have required property 'userId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "userId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/userId",
							schemaPath: "contract#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["userId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern15$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/userId",
						schemaPath: "contract#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getUser_query = validate139;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getUser_header = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateUser_path = validate141;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.userId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "userId" },
				message: "must have required property 'userId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "userId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/userId",
							schemaPath: "contract#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["userId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern15$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/userId",
						schemaPath: "contract#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateUser_query = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateUser_header = validate143;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const removeUser_path = validate144;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.userId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "userId" },
				message: "must have required property 'userId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "userId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/userId",
							schemaPath: "contract#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["userId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern15$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/userId",
						schemaPath: "contract#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const removeUser_query = validate145;
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const removeUser_header = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listRoles_query = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listRoles_header = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listAuditEvents_query = validate149;
const schema249 = {
	"type": "string",
	"description": "The recorded action, as `resource.verb`.",
	"enum": [
		"api_key.created",
		"api_key.imported",
		"api_key.renamed",
		"api_key.rate_limit_changed",
		"api_key.rotated",
		"api_key.rotation_finished",
		"api_key.rotation_aborted",
		"api_key.revoked",
		"api_key.leaked",
		"api_client.created",
		"api_client.renamed",
		"api_client.rate_limit_changed",
		"api_client.rotated",
		"api_client.rotation_finished",
		"api_client.rotation_aborted",
		"api_client.deleted",
		"api_client.leaked",
		"personal_key.generated",
		"personal_key.destroyed",
		"personal_key.leaked",
		"access_token.leaked",
		"access_token.revoked",
		"user.invited",
		"user.joined",
		"user.role_changed",
		"user.removed",
		"organization.created",
		"organization.deleted",
		"organization.limit_changed",
		"organization.rate_limit_changed",
		"organization.plan_changed",
		"organization.bearer_token_clients_changed",
		"webhook.created",
		"webhook.updated",
		"webhook.rotated",
		"webhook.disabled",
		"webhook.deleted"
	]
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "action" || key0 === "actorId" || key0 === "targetId" || key0 === "since" || key0 === "until" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/action",
							schemaPath: "contract#/components/schemas/AuditAction/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["action"] = coerced0;
				}
			}
			if (!(data0 === "api_key.created" || data0 === "api_key.imported" || data0 === "api_key.renamed" || data0 === "api_key.rate_limit_changed" || data0 === "api_key.rotated" || data0 === "api_key.rotation_finished" || data0 === "api_key.rotation_aborted" || data0 === "api_key.revoked" || data0 === "api_key.leaked" || data0 === "api_client.created" || data0 === "api_client.renamed" || data0 === "api_client.rate_limit_changed" || data0 === "api_client.rotated" || data0 === "api_client.rotation_finished" || data0 === "api_client.rotation_aborted" || data0 === "api_client.deleted" || data0 === "api_client.leaked" || data0 === "personal_key.generated" || data0 === "personal_key.destroyed" || data0 === "personal_key.leaked" || data0 === "access_token.leaked" || data0 === "access_token.revoked" || data0 === "user.invited" || data0 === "user.joined" || data0 === "user.role_changed" || data0 === "user.removed" || data0 === "organization.created" || data0 === "organization.deleted" || data0 === "organization.limit_changed" || data0 === "organization.rate_limit_changed" || data0 === "organization.plan_changed" || data0 === "organization.bearer_token_clients_changed" || data0 === "webhook.created" || data0 === "webhook.updated" || data0 === "webhook.rotated" || data0 === "webhook.disabled" || data0 === "webhook.deleted")) {
				const err2 = {
					instancePath: instancePath + "/action",
					schemaPath: "contract#/components/schemas/AuditAction/enum",
					keyword: "enum",
					params: { allowedValues: schema249.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.actorId !== void 0) {
			let data1 = data.actorId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/actorId",
							schemaPath: "#/properties/actorId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["actorId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/actorId",
						schemaPath: "#/properties/actorId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/actorId",
						schemaPath: "#/properties/actorId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.targetId !== void 0) {
			let data2 = data.targetId;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/targetId",
							schemaPath: "#/properties/targetId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["targetId"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 100) {
					const err7 = {
						instancePath: instancePath + "/targetId",
						schemaPath: "#/properties/targetId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/targetId",
						schemaPath: "#/properties/targetId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data3 = data.since;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["since"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!formats0$1.validate(data3)) {
					const err10 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data4 = data.until;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err11 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["until"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!formats0$1.validate(data4)) {
					const err12 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err13 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err15 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err16 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func1$1(data6) > 200) {
					const err17 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1$1(data6) < 1) {
					const err18 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listAuditEvents_header = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listRequests_query = validate151;
const schema252 = {
	"type": "object",
	"properties": {
		"environment": { "$ref": "contract#/components/schemas/Environment" },
		"credentialId": { "$ref": "contract#/components/schemas/CallerId" },
		"operationId": {
			"type": "string",
			"pattern": "^[A-Za-z]{1,100}$"
		},
		"status": {
			"type": "string",
			"pattern": "^[1-5](\\d\\d|xx)$"
		},
		"requestId": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._-]{1,128}$"
		},
		"ip": {
			"type": "string",
			"minLength": 2,
			"maxLength": 45
		},
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
const func65 = Object.prototype.hasOwnProperty;
const pattern105 = new RegExp("^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern106 = new RegExp("^[A-Za-z]{1,100}$", "u");
const pattern107 = new RegExp("^[1-5](\\d\\d|xx)$", "u");
const pattern108 = new RegExp("^[A-Za-z0-9._-]{1,128}$", "u");
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func65.call(schema252.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.credentialId !== void 0) {
			let data1 = data.credentialId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/credentialId",
							schemaPath: "contract#/components/schemas/CallerId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["credentialId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern105.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/credentialId",
						schemaPath: "contract#/components/schemas/CallerId/pattern",
						keyword: "pattern",
						params: { pattern: "^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.operationId !== void 0) {
			let data2 = data.operationId;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/operationId",
							schemaPath: "#/properties/operationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["operationId"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern106.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/operationId",
						schemaPath: "#/properties/operationId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{1,100}$" },
						message: "must match pattern \"^[A-Za-z]{1,100}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["status"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!pattern107.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-5](\\d\\d|xx)$" },
						message: "must match pattern \"^[1-5](\\d\\d|xx)$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.requestId !== void 0) {
			let data4 = data.requestId;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/requestId",
							schemaPath: "#/properties/requestId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["requestId"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!pattern108.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/requestId",
						schemaPath: "#/properties/requestId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,128}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,128}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.ip !== void 0) {
			let data5 = data.ip;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err11 = {
							instancePath: instancePath + "/ip",
							schemaPath: "#/properties/ip/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["ip"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func1$1(data5) > 45) {
					const err12 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/maxLength",
						keyword: "maxLength",
						params: { limit: 45 },
						message: "must NOT have more than 45 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1$1(data5) < 2) {
					const err13 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data6 = data.since;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["since"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (!formats0$1.validate(data6)) {
					const err15 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data7 = data.until;
			if (typeof data7 !== "string") {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (!(coerced7 !== void 0)) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						const err16 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["until"] = coerced7;
				}
			}
			if (typeof data7 === "string") {
				if (!formats0$1.validate(data7)) {
					const err17 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data8 = data.limit;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				let dataType8 = typeof data8;
				let coerced8 = void 0;
				if (!(coerced8 !== void 0)) {
					if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1)) coerced8 = +data8;
					else {
						const err18 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (coerced8 !== void 0) {
					data8 = coerced8;
					if (data !== void 0) data["limit"] = coerced8;
				}
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 100 || isNaN(data8)) {
					const err19 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err20 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data9 = data.cursor;
			if (typeof data9 !== "string") {
				let dataType9 = typeof data9;
				let coerced9 = void 0;
				if (!(coerced9 !== void 0)) {
					if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data9;
					else if (data9 === null) coerced9 = "";
					else {
						const err21 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (coerced9 !== void 0) {
					data9 = coerced9;
					if (data !== void 0) data["cursor"] = coerced9;
				}
			}
			if (typeof data9 === "string") {
				if (func1$1(data9) > 200) {
					const err22 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (func1$1(data9) < 1) {
					const err23 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listRequests_header = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listUsage_query = validate153;
const schema257 = {
	"type": "object",
	"properties": {
		"environment": { "$ref": "contract#/components/schemas/Environment" },
		"credentialId": { "$ref": "contract#/components/schemas/CallerId" },
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"interval": {
			"type": "string",
			"enum": ["hour", "day"],
			"default": "hour"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "credentialId" || key0 === "since" || key0 === "until" || key0 === "interval" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.credentialId !== void 0) {
			let data1 = data.credentialId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/credentialId",
							schemaPath: "contract#/components/schemas/CallerId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["credentialId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern105.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/credentialId",
						schemaPath: "contract#/components/schemas/CallerId/pattern",
						keyword: "pattern",
						params: { pattern: "^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data2 = data.since;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["since"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0$1.validate(data2)) {
					const err6 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["until"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!formats0$1.validate(data3)) {
					const err8 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.interval !== void 0) {
			let data4 = data.interval;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/interval",
							schemaPath: "#/properties/interval/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["interval"] = coerced4;
				}
			}
			if (!(data4 === "hour" || data4 === "day")) {
				const err10 = {
					instancePath: instancePath + "/interval",
					schemaPath: "#/properties/interval/enum",
					keyword: "enum",
					params: { allowedValues: schema257.properties.interval.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err11 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err12 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func1$1(data6) > 200) {
					const err15 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func1$1(data6) < 1) {
					const err16 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listUsage_header = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiKeyUsage_path = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern8$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiKeyUsage_query = validate156;
const schema264 = {
	"type": "object",
	"properties": {
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"interval": {
			"type": "string",
			"enum": ["hour", "day"],
			"default": "hour"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "since" || key0 === "until" || key0 === "interval" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.since !== void 0) {
			let data0 = data.since;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["since"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!formats0$1.validate(data0)) {
					const err2 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data1 = data.until;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["until"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!formats0$1.validate(data1)) {
					const err4 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.interval !== void 0) {
			let data2 = data.interval;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/interval",
							schemaPath: "#/properties/interval/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["interval"] = coerced2;
				}
			}
			if (!(data2 === "hour" || data2 === "day")) {
				const err6 = {
					instancePath: instancePath + "/interval",
					schemaPath: "#/properties/interval/enum",
					keyword: "enum",
					params: { allowedValues: schema264.properties.interval.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data3 = data.limit;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) coerced3 = +data3;
					else {
						const err7 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["limit"] = coerced3;
				}
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 100 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data4 = data.cursor;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["cursor"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (func1$1(data4) > 200) {
					const err11 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1$1(data4) < 1) {
					const err12 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiKeyUsage_header = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiClientUsage_path = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern73.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiClientUsage_query = validate159;
const schema269 = {
	"type": "object",
	"properties": {
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"interval": {
			"type": "string",
			"enum": ["hour", "day"],
			"default": "hour"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "since" || key0 === "until" || key0 === "interval" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.since !== void 0) {
			let data0 = data.since;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["since"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!formats0$1.validate(data0)) {
					const err2 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data1 = data.until;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["until"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!formats0$1.validate(data1)) {
					const err4 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.interval !== void 0) {
			let data2 = data.interval;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/interval",
							schemaPath: "#/properties/interval/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["interval"] = coerced2;
				}
			}
			if (!(data2 === "hour" || data2 === "day")) {
				const err6 = {
					instancePath: instancePath + "/interval",
					schemaPath: "#/properties/interval/enum",
					keyword: "enum",
					params: { allowedValues: schema269.properties.interval.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data3 = data.limit;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) coerced3 = +data3;
					else {
						const err7 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["limit"] = coerced3;
				}
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 100 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data4 = data.cursor;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["cursor"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (func1$1(data4) > 200) {
					const err11 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1$1(data4) < 1) {
					const err12 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listApiClientUsage_header = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getBilling_query = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getBilling_header = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listWebhooks_query = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.limit !== void 0) {
			let data0 = data.limit;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) coerced0 = +data0;
					else {
						const err1 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["limit"] = coerced0;
				}
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data1 = data.cursor;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["cursor"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate163.errors = vErrors;
	return errors === 0;
}
validate163.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listWebhooks_header = validate164;
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate164.errors = vErrors;
	return errors === 0;
}
validate164.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createWebhook_query = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createWebhook_header = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
validate166.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getWebhook_path = validate167;
const pattern120 = new RegExp("^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getWebhook_query = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getWebhook_header = validate169;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate169.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate169.errors = vErrors;
	return errors === 0;
}
validate169.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updateWebhook_path = validate170;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateWebhook_query = validate171;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateWebhook_header = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
validate172.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteWebhook_path = validate173;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
validate173.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteWebhook_query = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate174.errors = vErrors;
	return errors === 0;
}
validate174.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const deleteWebhook_header = validate175;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate175.errors = vErrors;
	return errors === 0;
}
validate175.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateWebhook_path = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
validate176.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateWebhook_query = validate177;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate177.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate177.errors = vErrors;
	return errors === 0;
}
validate177.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateWebhook_header = validate178;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listWebhookDeliveries_path = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listWebhookDeliveries_query = validate180;
const schema304 = {
	"type": "string",
	"description": "`pending` waits for its first or next attempt. `failed` is not retried any more.",
	"enum": [
		"pending",
		"succeeded",
		"failed"
	]
};
const schema305 = {
	"type": "string",
	"description": "The type of the event, as `resource.verb`. Events of credentials have the names of their audit actions. Additional types\nare:\n\n- `….expiring`: the credential expires within 7 days. It is sent once.\n- `….old_secret_used`: a client still used the old secret during a rotation. It is sent once for each rotation.\n- `access_token.revoked`: the client revoked an access token before it expired.\n- `webhook.disabled`: the server disabled another webhook of the organization, because its endpoint returned 410 or failed\n  for five days.\n\nDeleting a channel clears the `channelId` of its tickets, and removing a member clears their `assigneeId`. These changes\nemit no `ticket.updated`.\n",
	"enum": [
		"api_key.created",
		"api_key.imported",
		"api_key.renamed",
		"api_key.rate_limit_changed",
		"api_key.rotated",
		"api_key.rotation_finished",
		"api_key.rotation_aborted",
		"api_key.old_secret_used",
		"api_key.expiring",
		"api_key.revoked",
		"api_key.leaked",
		"api_client.created",
		"api_client.renamed",
		"api_client.rate_limit_changed",
		"api_client.rotated",
		"api_client.rotation_finished",
		"api_client.rotation_aborted",
		"api_client.old_secret_used",
		"api_client.expiring",
		"api_client.deleted",
		"api_client.leaked",
		"personal_key.generated",
		"personal_key.destroyed",
		"personal_key.leaked",
		"access_token.revoked",
		"access_token.leaked",
		"ticket.created",
		"ticket.updated",
		"person.created",
		"person.updated",
		"event.created",
		"canned_reply.created",
		"canned_reply.updated",
		"canned_reply.deleted",
		"channel.created",
		"channel.updated",
		"channel.deleted",
		"webhook.disabled"
	]
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "status" || key0 === "eventType" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/status",
							schemaPath: "contract#/components/schemas/WebhookDeliveryStatus/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["status"] = coerced0;
				}
			}
			if (!(data0 === "pending" || data0 === "succeeded" || data0 === "failed")) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "contract#/components/schemas/WebhookDeliveryStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema304.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.eventType !== void 0) {
			let data1 = data.eventType;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/eventType",
							schemaPath: "contract#/components/schemas/WebhookEventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["eventType"] = coerced1;
				}
			}
			if (!(data1 === "api_key.created" || data1 === "api_key.imported" || data1 === "api_key.renamed" || data1 === "api_key.rate_limit_changed" || data1 === "api_key.rotated" || data1 === "api_key.rotation_finished" || data1 === "api_key.rotation_aborted" || data1 === "api_key.old_secret_used" || data1 === "api_key.expiring" || data1 === "api_key.revoked" || data1 === "api_key.leaked" || data1 === "api_client.created" || data1 === "api_client.renamed" || data1 === "api_client.rate_limit_changed" || data1 === "api_client.rotated" || data1 === "api_client.rotation_finished" || data1 === "api_client.rotation_aborted" || data1 === "api_client.old_secret_used" || data1 === "api_client.expiring" || data1 === "api_client.deleted" || data1 === "api_client.leaked" || data1 === "personal_key.generated" || data1 === "personal_key.destroyed" || data1 === "personal_key.leaked" || data1 === "access_token.revoked" || data1 === "access_token.leaked" || data1 === "ticket.created" || data1 === "ticket.updated" || data1 === "person.created" || data1 === "person.updated" || data1 === "event.created" || data1 === "canned_reply.created" || data1 === "canned_reply.updated" || data1 === "canned_reply.deleted" || data1 === "channel.created" || data1 === "channel.updated" || data1 === "channel.deleted" || data1 === "webhook.disabled")) {
				const err4 = {
					instancePath: instancePath + "/eventType",
					schemaPath: "contract#/components/schemas/WebhookEventType/enum",
					keyword: "enum",
					params: { allowedValues: schema305.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data2 = data.limit;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) coerced2 = +data2;
					else {
						const err5 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["limit"] = coerced2;
				}
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data3 = data.cursor;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err8 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["cursor"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func1$1(data3) > 200) {
					const err9 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1$1(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listWebhookDeliveries_header = validate181;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
validate181.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliverWebhook_path = validate182;
const pattern132 = new RegExp("^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.deliveryId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deliveryId" },
				message: "must have required property 'deliveryId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId" || key0 === "deliveryId")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.deliveryId !== void 0) {
			let data1 = data.deliveryId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/deliveryId",
							schemaPath: "contract#/components/schemas/WebhookDeliveryId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["deliveryId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern132.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/deliveryId",
						schemaPath: "contract#/components/schemas/WebhookDeliveryId/pattern",
						keyword: "pattern",
						params: { pattern: "^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate182.errors = vErrors;
	return errors === 0;
}
validate182.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliverWebhook_query = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate183.errors = vErrors;
	return errors === 0;
}
validate183.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliverWebhook_header = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const exchangeAccessToken_query = validate185;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate185.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate185.errors = vErrors;
	return errors === 0;
}
validate185.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listOrganizationUsers_path = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.organizationId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organizationId" },
				message: "must have required property 'organizationId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "organizationId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.organizationId !== void 0) {
			let data0 = data.organizationId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/organizationId",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["organizationId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/organizationId",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listOrganizationUsers_query = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate187.errors = vErrors;
	return errors === 0;
}
validate187.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listOrganizationUsers_header = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listPartnerPeople_query = validate189;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "phone" || key0 === "name" || key0 === "tag" || key0 === "updatedSince" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["email"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1$1(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1$1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data1 = data.phone;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/phone",
							schemaPath: "#/properties/phone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["phone"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 50) {
					const err5 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["name"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 200) {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1$1(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.tag !== void 0) {
			let data3 = data.tag;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/tag",
							schemaPath: "contract#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["tag"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func1$1(data3) > 50) {
					const err11 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1$1(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern24.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.updatedSince !== void 0) {
			let data4 = data.updatedSince;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/updatedSince",
							schemaPath: "#/properties/updatedSince/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["updatedSince"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!formats0$1.validate(data4)) {
					const err15 = {
						instancePath: instancePath + "/updatedSince",
						schemaPath: "#/properties/updatedSince/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err16 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err17 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err19 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func1$1(data6) > 200) {
					const err20 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func1$1(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const listPartnerPeople_header = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createPartnerPerson_query = validate191;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate191.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate191.errors = vErrors;
	return errors === 0;
}
validate191.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createPartnerPerson_header = validate192;
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate192.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate192.errors = vErrors;
	return errors === 0;
}
validate192.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getPartnerPerson_path = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.personId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personId" },
				message: "must have required property 'personId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PartnerPersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1$1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PartnerPersonId/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PartnerPersonId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getPartnerPerson_query = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate194.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate194.errors = vErrors;
	return errors === 0;
}
validate194.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getPartnerPerson_header = validate195;
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate195.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate195.errors = vErrors;
	return errors === 0;
}
validate195.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePartnerPerson_path = validate196;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.personId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personId" },
				message: "must have required property 'personId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PartnerPersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1$1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PartnerPersonId/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PartnerPersonId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePartnerPerson_query = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate197.errors = vErrors;
	return errors === 0;
}
validate197.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePartnerPerson_header = validate198;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate198.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate198.errors = vErrors;
	return errors === 0;
}
validate198.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const createPartnerEvent_query = validate199;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createPartnerEvent_header = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1$1(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern7$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate200.errors = vErrors;
	return errors === 0;
}
validate200.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeLeakedSecret_query = validate201;
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const issueOAuthToken_query = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const introspectOAuthToken_query = validate203;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeOAuthToken_query = validate204;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate204.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate204.errors = vErrors;
	return errors === 0;
}
validate204.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getOAuthMetadata_query = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getSigningKeys_query = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
validate206.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getHealth_query = validate207;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getReadiness_query = validate208;
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getMetrics_query = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getContractAsJson_query = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate210.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate210.errors = vErrors;
	return errors === 0;
}
validate210.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getContractAsYaml_query = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

const createApiKey_body = validate20;
const schema35 = {
	"type": "string",
	"description": "The data set that a credential works on. `test` sees nothing of `live`. A `test` credential therefore never has the\norganization-wide permissions `users:write`, `organization:write`, `audit_events:read` and `billing:read`.\n",
	"enum": ["live", "test"]
};
const func1 = require_ucs2length().default;
const pattern4 = new RegExp("\\S", "u");
const schema37 = {
	"type": "string",
	"description": "An action that a credential may perform, as `resource:action`.\n\n- `api_keys:read`: read API keys, never their secrets.\n- `api_keys:write`: create, rename, rotate, import and revoke API keys.\n- `api_keys:verify`: verify an API key that a client presented.\n- `api_clients:read`: read API clients, never their secrets.\n- `api_clients:write`: create, rename, rotate and delete API clients.\n- `users:read`: read the organization's members and roles.\n- `users:write`: invite and remove members and change their roles.\n- `organization:read`: read the organization and its limits.\n- `organization:write`: delete the organization.\n- `audit_events:read`: read the changes and their actors.\n- `requests:read`: read each request, with its caller's address.\n- `usage:read`: read the number of requests of each credential.\n- `billing:read`: read the organization's plan and its usage.\n- `tickets:read`: read tickets.\n- `tickets:write`: create and change tickets.\n- `webhooks:read`: read webhooks and their deliveries, never their secrets.\n- `webhooks:write`: create, change, rotate and delete webhooks, and redeliver events.\n- `people:read`: read people.\n- `people:write`: create and change people.\n- `events:read`: read events.\n- `events:write`: record events.\n- `canned_replies:read`: read canned replies.\n- `canned_replies:write`: create, change and delete canned replies.\n- `channels:read`: read channels.\n- `channels:write`: create, rename and delete channels.\n",
	"enum": [
		"api_keys:read",
		"api_keys:write",
		"api_keys:verify",
		"api_clients:read",
		"api_clients:write",
		"users:read",
		"users:write",
		"organization:read",
		"organization:write",
		"audit_events:read",
		"requests:read",
		"usage:read",
		"billing:read",
		"tickets:read",
		"tickets:write",
		"webhooks:read",
		"webhooks:write",
		"people:read",
		"people:write",
		"events:read",
		"events:write",
		"canned_replies:read",
		"canned_replies:write",
		"channels:read",
		"channels:write"
	]
};
const func0 = require_equal().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				message: "must NOT have more than 100 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/Permission/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "api_keys:read" || data0 === "api_keys:write" || data0 === "api_keys:verify" || data0 === "api_clients:read" || data0 === "api_clients:write" || data0 === "users:read" || data0 === "users:write" || data0 === "organization:read" || data0 === "organization:write" || data0 === "audit_events:read" || data0 === "requests:read" || data0 === "usage:read" || data0 === "billing:read" || data0 === "tickets:read" || data0 === "tickets:write" || data0 === "webhooks:read" || data0 === "webhooks:write" || data0 === "people:read" || data0 === "people:write" || data0 === "events:read" || data0 === "events:write" || data0 === "canned_replies:read" || data0 === "canned_replies:write" || data0 === "channels:read" || data0 === "channels:write")) {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/Permission/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err3 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
				break outer0;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats0 = require_formats().fullFormats["date-time"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "environment" || key0 === "permissions" || key0 === "expiresAt" || key0 === "allowedIps" || key0 === "rateLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiKeyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data1 = data.environment;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "live" || data1 === "test")) {
				const err7 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			if (!validate23(data.permissions, {
				instancePath: instancePath + "/permissions",
				parentData: data,
				parentDataProperty: "permissions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.expiresAt !== void 0) {
			let data3 = data.expiresAt;
			const _errs13 = errors;
			let valid6 = false;
			const _errs14 = errors;
			if (typeof data3 === "string") {
				if (!formats0.validate(data3)) {
					const err8 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/0/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs14 === errors;
			valid6 = valid6 || _valid0;
			const _errs16 = errors;
			if (data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			valid6 = valid6 || _valid0;
			if (!valid6) {
				const err11 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
		}
		if (data.allowedIps !== void 0) {
			let data4 = data.allowedIps;
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err12 = {
						instancePath: instancePath + "/allowedIps",
						schemaPath: "#/components/schemas/AllowedIps/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func1(data5) > 49) {
							const err13 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/maxLength",
								keyword: "maxLength",
								params: { limit: 49 },
								message: "must NOT have more than 49 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (func1(data5) < 2) {
							const err14 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/allowedIps/" + i0,
							schemaPath: "#/components/schemas/AllowedIps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err16 = {
								instancePath: instancePath + "/allowedIps",
								schemaPath: "#/components/schemas/AllowedIps/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/allowedIps",
					schemaPath: "#/components/schemas/AllowedIps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data6 = data.rateLimit;
			const _errs26 = errors;
			let valid13 = false;
			const _errs27 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.limit === void 0) {
					const err18 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.windowSeconds === void 0) {
					const err19 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err20 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data6.limit !== void 0) {
					let data7 = data6.limit;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err21 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1e6 || isNaN(data7)) {
							const err22 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data7 < 1 || isNaN(data7)) {
							const err23 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data6.windowSeconds !== void 0) {
					let data8 = data6.windowSeconds;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err24 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 86400 || isNaN(data8)) {
							const err25 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8 < 1 || isNaN(data8)) {
							const err26 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			var _valid1 = _errs27 === errors;
			valid13 = valid13 || _valid1;
			const _errs34 = errors;
			if (data6 !== null) {
				const err28 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs34 === errors;
			valid13 = valid13 || _valid1;
			if (!valid13) {
				const err29 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
		errors = vErrors.length;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiKey_body = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "rateLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiKeyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data1 = data.rateLimit;
			const _errs7 = errors;
			let valid3 = false;
			const _errs8 = errors;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.limit === void 0) {
					const err6 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.windowSeconds === void 0) {
					const err7 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err8 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.limit !== void 0) {
					let data2 = data1.limit;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err9 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e6 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err11 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data1.windowSeconds !== void 0) {
					let data3 = data1.windowSeconds;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err12 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 86400 || isNaN(data3)) {
							const err13 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err14 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid3 = valid3 || _valid0;
			const _errs15 = errors;
			if (data1 !== null) {
				const err16 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err17 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate27(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
		errors = vErrors.length;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createTicket_body = validate29;
const schema49 = {
	"type": "string",
	"description": "The state of the ticket.",
	"enum": [
		"open",
		"pending",
		"closed"
	]
};
const schema50 = {
	"type": "string",
	"description": "The priority of the ticket.",
	"enum": [
		"low",
		"normal",
		"high",
		"urgent"
	]
};
const pattern7 = new RegExp("^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/ChannelId/pattern",
				keyword: "pattern",
				params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
				message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/components/schemas/ChannelId/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data !== null) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = new RegExp("^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/UserId/pattern",
				keyword: "pattern",
				params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
				message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/components/schemas/UserId/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data !== null) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = new RegExp("^per_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/PersonId/pattern",
				keyword: "pattern",
				params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
				message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/components/schemas/PersonId/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data !== null) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.subject === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "subject" || key0 === "body" || key0 === "status" || key0 === "priority" || key0 === "channelId" || key0 === "assigneeId" || key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.subject !== void 0) {
			let data0 = data.subject;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/components/schemas/TicketSubject/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data1 = data.body;
			if (typeof data1 === "string") {
				if (func1(data1) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/TicketBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/TicketBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "open" || data2 === "pending" || data2 === "closed")) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema49.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data3 === "low" || data3 === "normal" || data3 === "high" || data3 === "urgent")) {
				const err11 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/enum",
					keyword: "enum",
					params: { allowedValues: schema50.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.channelId !== void 0) {
			if (!validate31(data.channelId, {
				instancePath: instancePath + "/channelId",
				parentData: data,
				parentDataProperty: "channelId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.assigneeId !== void 0) {
			if (!validate33(data.assigneeId, {
				instancePath: instancePath + "/assigneeId",
				parentData: data,
				parentDataProperty: "assigneeId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.personId !== void 0) {
			if (!validate35(data.personId, {
				instancePath: instancePath + "/personId",
				parentData: data,
				parentDataProperty: "personId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate30(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
		errors = vErrors.length;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateTicket_body = validate38;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "subject" || key0 === "body" || key0 === "status" || key0 === "priority" || key0 === "channelId" || key0 === "assigneeId" || key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.subject !== void 0) {
			let data0 = data.subject;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/components/schemas/TicketSubject/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data1 = data.body;
			if (typeof data1 === "string") {
				if (func1(data1) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/TicketBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/TicketBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "open" || data2 === "pending" || data2 === "closed")) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema49.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data3 === "low" || data3 === "normal" || data3 === "high" || data3 === "urgent")) {
				const err11 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/enum",
					keyword: "enum",
					params: { allowedValues: schema50.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.channelId !== void 0) {
			if (!validate31(data.channelId, {
				instancePath: instancePath + "/channelId",
				parentData: data,
				parentDataProperty: "channelId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.assigneeId !== void 0) {
			if (!validate33(data.assigneeId, {
				instancePath: instancePath + "/assigneeId",
				parentData: data,
				parentDataProperty: "assigneeId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.personId !== void 0) {
			if (!validate35(data.personId, {
				instancePath: instancePath + "/personId",
				parentData: data,
				parentDataProperty: "personId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate39(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
		errors = vErrors.length;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createPerson_body = validate44;
const schema65 = {
	"type": ["string", "null"],
	"description": "The first or last name. Empty text is the same as `null`.",
	"maxLength": 100,
	"examples": ["Ada"]
};
const schema67 = {
	"type": ["string", "null"],
	"format": "email",
	"description": "The email address, in its original spelling.",
	"maxLength": 254,
	"examples": ["ada@acme.example"]
};
const schema68 = {
	"type": ["string", "null"],
	"description": "The phone number, in its original spelling. Empty text is the same as `null`.",
	"maxLength": 50,
	"examples": ["+62 21 5550 1234"]
};
const schema71 = {
	"type": "object",
	"description": "Additional data that the organization stores about a person: at most 50 fields, with names of at most 50 characters.\n`null` removes a field.\n",
	"maxProperties": 50,
	"propertyNames": {
		"minLength": 1,
		"maxLength": 50
	},
	"additionalProperties": {
		"type": [
			"string",
			"number",
			"boolean",
			"null"
		],
		"maxLength": 1e3
	},
	"examples": [{
		"plan": "trial",
		"seats": 3
	}]
};
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 50) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 50 },
				message: "must NOT have more than 50 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/components/schemas/Tag/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/components/schemas/Tag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/components/schemas/Tag/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/Tag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err5 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
				break outer0;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "firstName" || key0 === "lastName" || key0 === "email" || key0 === "phone" || key0 === "tags" || key0 === "customFields")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.firstName !== void 0) {
			let data0 = data.firstName;
			if (typeof data0 !== "string" && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/firstName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0) {
			let data1 = data.lastName;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/lastName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 100) {
					const err5 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema67.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!formats2.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 !== "string" && data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema68.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 50) {
					const err10 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			if (!validate46(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.customFields !== void 0) {
			let data5 = data.customFields;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 50) {
					const err11 = {
						instancePath: instancePath + "/customFields",
						schemaPath: "#/components/schemas/CustomFieldsInput/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data5) {
					const _errs18 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 50) {
							const err12 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func1(key1) < 1) {
							const err13 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (!(_errs18 === errors)) {
						const err14 = {
							instancePath: instancePath + "/customFields",
							schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key2 in data5) {
					let data6 = data5[key2];
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
						const err15 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/type",
							keyword: "type",
							params: { type: schema71.additionalProperties.type },
							message: "must be string,number,boolean,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data6 === "string") {
						if (func1(data6) > 1e3) {
							const err16 = {
								instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/components/schemas/CustomFieldsInput/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate45(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
		errors = vErrors.length;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePerson_body = validate49;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "firstName" || key0 === "lastName" || key0 === "email" || key0 === "phone" || key0 === "tags" || key0 === "customFields")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.firstName !== void 0) {
			let data0 = data.firstName;
			if (typeof data0 !== "string" && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/firstName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0) {
			let data1 = data.lastName;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/lastName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 100) {
					const err5 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema67.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!formats2.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 !== "string" && data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema68.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 50) {
					const err10 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			if (!validate46(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.customFields !== void 0) {
			let data5 = data.customFields;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 50) {
					const err11 = {
						instancePath: instancePath + "/customFields",
						schemaPath: "#/components/schemas/CustomFieldsInput/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data5) {
					const _errs18 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 50) {
							const err12 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func1(key1) < 1) {
							const err13 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (!(_errs18 === errors)) {
						const err14 = {
							instancePath: instancePath + "/customFields",
							schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key2 in data5) {
					let data6 = data5[key2];
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
						const err15 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/type",
							keyword: "type",
							params: { type: schema71.additionalProperties.type },
							message: "must be string,number,boolean,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data6 === "string") {
						if (func1(data6) > 1e3) {
							const err16 = {
								instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/components/schemas/CustomFieldsInput/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate50(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
		errors = vErrors.length;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createEvent_body = validate53;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/PersonId/pattern",
				keyword: "pattern",
				params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
				message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/components/schemas/PersonId/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data !== null) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "personId" || key0 === "occurredAt" || key0 === "properties")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/EventType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.personId !== void 0) {
			if (!validate55(data.personId, {
				instancePath: instancePath + "/personId",
				parentData: data,
				parentDataProperty: "personId",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.occurredAt !== void 0) {
			let data2 = data.occurredAt;
			if (typeof data2 === "string") {
				if (!formats0.validate(data2)) {
					const err6 = {
						instancePath: instancePath + "/occurredAt",
						schemaPath: "#/properties/occurredAt/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/occurredAt",
					schemaPath: "#/properties/occurredAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data3 = data.properties;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err8 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/components/schemas/EventProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
		errors = vErrors.length;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createCannedReply_body = validate58;
const pattern15 = new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/Shortcut/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" },
				message: "must match pattern \"^[a-z0-9][a-z0-9_-]{0,49}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/components/schemas/Shortcut/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data !== null) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.body === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" },
				message: "must have required property 'body'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "shortcut" || key0 === "body")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/components/schemas/CannedReplyTitle/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.shortcut !== void 0) {
			if (!validate60(data.shortcut, {
				instancePath: instancePath + "/shortcut",
				parentData: data,
				parentDataProperty: "shortcut",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.body !== void 0) {
			let data2 = data.body;
			if (typeof data2 === "string") {
				if (func1(data2) > 2e4) {
					const err7 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/CannedReplyBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
		errors = vErrors.length;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateCannedReply_body = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "shortcut" || key0 === "body")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/components/schemas/CannedReplyTitle/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.shortcut !== void 0) {
			if (!validate60(data.shortcut, {
				instancePath: instancePath + "/shortcut",
				parentData: data,
				parentDataProperty: "shortcut",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.body !== void 0) {
			let data2 = data.body;
			if (typeof data2 === "string") {
				if (func1(data2) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/CannedReplyBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate64(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
		errors = vErrors.length;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createChannel_body = validate67;
const schema98 = {
	"type": "string",
	"description": "The type of the channel.",
	"enum": [
		"email",
		"chat",
		"form",
		"phone",
		"sms",
		"whatsapp",
		"telegram",
		"instagram",
		"messenger",
		"other"
	]
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "type")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ChannelName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/ChannelType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "email" || data1 === "chat" || data1 === "form" || data1 === "phone" || data1 === "sms" || data1 === "whatsapp" || data1 === "telegram" || data1 === "instagram" || data1 === "messenger" || data1 === "other")) {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/ChannelType/enum",
					keyword: "enum",
					params: { allowedValues: schema98.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate68(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
		errors = vErrors.length;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateChannel_body = validate70;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ChannelName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate71(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
		errors = vErrors.length;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiKey_body = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gracePeriodSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/RotationRequest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gracePeriodSeconds !== void 0) {
			let data0 = data.gracePeriodSeconds;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/gracePeriodSeconds",
					schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2592e3 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2592e3
						},
						message: "must be <= 2592000"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "contract#/components/schemas/RotationRequest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const verifyApiKey_body = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "key" || key0 === "permissions" || key0 === "environment" || key0 === "ip")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (func1(data0) > 512) {
					const err2 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			if (!validate23(data.permissions, {
				instancePath: instancePath + "/permissions",
				parentData: data,
				parentDataProperty: "permissions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data2 === "live" || data2 === "test")) {
				const err6 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.ip !== void 0) {
			let data3 = data.ip;
			if (typeof data3 === "string") {
				if (func1(data3) > 45) {
					const err7 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/maxLength",
						keyword: "maxLength",
						params: { limit: 45 },
						message: "must NOT have more than 45 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data3) < 2) {
					const err8 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate75(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
		errors = vErrors.length;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const importApiKeys_body = validate78;
const pattern22 = new RegExp("^[0-9a-f]{64}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.keys === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "keys" },
				message: "must have required property 'keys'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "keys")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.keys !== void 0) {
			let data0 = data.keys;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/keys",
						schemaPath: "#/properties/keys/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/keys",
						schemaPath: "#/properties/keys/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err4 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/properties/keys/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.hash === void 0) {
							const err5 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/properties/keys/items/required",
								keyword: "required",
								params: { missingProperty: "hash" },
								message: "must have required property 'hash'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "hash" || key1 === "keyPrefix" || key1 === "environment" || key1 === "permissions" || key1 === "expiresAt" || key1 === "allowedIps" || key1 === "rateLimit")) {
							const err6 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/properties/keys/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (func1(data2) > 100) {
									const err7 = {
										instancePath: instancePath + "/keys/" + i0 + "/name",
										schemaPath: "#/components/schemas/ApiKeyName/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (func1(data2) < 1) {
									const err8 = {
										instancePath: instancePath + "/keys/" + i0 + "/name",
										schemaPath: "#/components/schemas/ApiKeyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (!pattern4.test(data2)) {
									const err9 = {
										instancePath: instancePath + "/keys/" + i0 + "/name",
										schemaPath: "#/components/schemas/ApiKeyName/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/keys/" + i0 + "/name",
									schemaPath: "#/components/schemas/ApiKeyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.hash !== void 0) {
							let data3 = data1.hash;
							if (typeof data3 === "string") {
								if (!pattern22.test(data3)) {
									const err11 = {
										instancePath: instancePath + "/keys/" + i0 + "/hash",
										schemaPath: "#/properties/keys/items/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/keys/" + i0 + "/hash",
									schemaPath: "#/properties/keys/items/properties/hash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.keyPrefix !== void 0) {
							let data4 = data1.keyPrefix;
							if (typeof data4 === "string") {
								if (func1(data4) > 20) {
									const err13 = {
										instancePath: instancePath + "/keys/" + i0 + "/keyPrefix",
										schemaPath: "#/components/schemas/SecretPrefix/maxLength",
										keyword: "maxLength",
										params: { limit: 20 },
										message: "must NOT have more than 20 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/keys/" + i0 + "/keyPrefix",
									schemaPath: "#/components/schemas/SecretPrefix/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.environment !== void 0) {
							let data5 = data1.environment;
							if (typeof data5 !== "string") {
								const err15 = {
									instancePath: instancePath + "/keys/" + i0 + "/environment",
									schemaPath: "#/components/schemas/Environment/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (!(data5 === "live" || data5 === "test")) {
								const err16 = {
									instancePath: instancePath + "/keys/" + i0 + "/environment",
									schemaPath: "#/components/schemas/Environment/enum",
									keyword: "enum",
									params: { allowedValues: schema35.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data1.permissions !== void 0) {
							if (!validate23(data1.permissions, {
								instancePath: instancePath + "/keys/" + i0 + "/permissions",
								parentData: data1,
								parentDataProperty: "permissions",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
								errors = vErrors.length;
							}
						}
						if (data1.expiresAt !== void 0) {
							let data7 = data1.expiresAt;
							const _errs21 = errors;
							let valid8 = false;
							const _errs22 = errors;
							if (typeof data7 === "string") {
								if (!formats0.validate(data7)) {
									const err17 = {
										instancePath: instancePath + "/keys/" + i0 + "/expiresAt",
										schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/0/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/keys/" + i0 + "/expiresAt",
									schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							var _valid0 = _errs22 === errors;
							valid8 = valid8 || _valid0;
							const _errs24 = errors;
							if (data7 !== null) {
								const err19 = {
									instancePath: instancePath + "/keys/" + i0 + "/expiresAt",
									schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							var _valid0 = _errs24 === errors;
							valid8 = valid8 || _valid0;
							if (!valid8) {
								const err20 = {
									instancePath: instancePath + "/keys/" + i0 + "/expiresAt",
									schemaPath: "#/components/schemas/ExpiresAtInput/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							} else {
								errors = _errs21;
								if (vErrors !== null) {
									if (_errs21) vErrors.length = _errs21;
									else vErrors = null;
								}
							}
						}
						if (data1.allowedIps !== void 0) {
							let data8 = data1.allowedIps;
							if (Array.isArray(data8)) {
								if (data8.length > 50) {
									const err21 = {
										instancePath: instancePath + "/keys/" + i0 + "/allowedIps",
										schemaPath: "#/components/schemas/AllowedIps/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										message: "must NOT have more than 50 items"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data9 = data8[i1];
									if (typeof data9 === "string") {
										if (func1(data9) > 49) {
											const err22 = {
												instancePath: instancePath + "/keys/" + i0 + "/allowedIps/" + i1,
												schemaPath: "#/components/schemas/AllowedIps/items/maxLength",
												keyword: "maxLength",
												params: { limit: 49 },
												message: "must NOT have more than 49 characters"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
										if (func1(data9) < 2) {
											const err23 = {
												instancePath: instancePath + "/keys/" + i0 + "/allowedIps/" + i1,
												schemaPath: "#/components/schemas/AllowedIps/items/minLength",
												keyword: "minLength",
												params: { limit: 2 },
												message: "must NOT have fewer than 2 characters"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
									} else {
										const err24 = {
											instancePath: instancePath + "/keys/" + i0 + "/allowedIps/" + i1,
											schemaPath: "#/components/schemas/AllowedIps/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
								let i2 = data8.length;
								let j0;
								if (i2 > 1) {
									const indices0 = {};
									for (; i2--;) {
										let item0 = data8[i2];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err25 = {
												instancePath: instancePath + "/keys/" + i0 + "/allowedIps",
												schemaPath: "#/components/schemas/AllowedIps/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
											break;
										}
										indices0[item0] = i2;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/keys/" + i0 + "/allowedIps",
									schemaPath: "#/components/schemas/AllowedIps/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data1.rateLimit !== void 0) {
							let data10 = data1.rateLimit;
							const _errs34 = errors;
							let valid15 = false;
							const _errs35 = errors;
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.limit === void 0) {
									const err27 = {
										instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
										schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "limit" },
										message: "must have required property 'limit'"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (data10.windowSeconds === void 0) {
									const err28 = {
										instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
										schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "windowSeconds" },
										message: "must have required property 'windowSeconds'"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								for (const key2 in data10) if (!(key2 === "limit" || key2 === "windowSeconds")) {
									const err29 = {
										instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
										schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data10.limit !== void 0) {
									let data11 = data10.limit;
									if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
										const err30 = {
											instancePath: instancePath + "/keys/" + i0 + "/rateLimit/limit",
											schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									if (typeof data11 == "number" && isFinite(data11)) {
										if (data11 > 1e6 || isNaN(data11)) {
											const err31 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/limit",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e6
												},
												message: "must be <= 1000000"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
										if (data11 < 1 || isNaN(data11)) {
											const err32 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/limit",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									}
								}
								if (data10.windowSeconds !== void 0) {
									let data12 = data10.windowSeconds;
									if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
										const err33 = {
											instancePath: instancePath + "/keys/" + i0 + "/rateLimit/windowSeconds",
											schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
									if (typeof data12 == "number" && isFinite(data12)) {
										if (data12 > 86400 || isNaN(data12)) {
											const err34 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/windowSeconds",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 86400
												},
												message: "must be <= 86400"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										if (data12 < 1 || isNaN(data12)) {
											const err35 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/windowSeconds",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									}
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
									schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							var _valid1 = _errs35 === errors;
							valid15 = valid15 || _valid1;
							const _errs42 = errors;
							if (data10 !== null) {
								const err37 = {
									instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
									schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							var _valid1 = _errs42 === errors;
							valid15 = valid15 || _valid1;
							if (!valid15) {
								const err38 = {
									instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
									schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							} else {
								errors = _errs34;
								if (vErrors !== null) {
									if (_errs34) vErrors.length = _errs34;
									else vErrors = null;
								}
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/keys/" + i0,
							schemaPath: "#/properties/keys/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/keys",
					schemaPath: "#/properties/keys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate79(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
		errors = vErrors.length;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createApiClient_body = validate82;
const schema118 = {
	"type": "string",
	"description": "How a client authenticates: with a long-lived key, sent as `Authorization: Key <key>`, or with a secret that it exchanges\nfor access tokens that are valid for one hour.\n",
	"enum": ["API_KEY", "BEARER_TOKEN"]
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.authType === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "authType" },
				message: "must have required property 'authType'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "authType" || key0 === "environment" || key0 === "permissions" || key0 === "expiresAt" || key0 === "allowedIps" || key0 === "rateLimit")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiClientName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.authType !== void 0) {
			let data1 = data.authType;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/authType",
					schemaPath: "#/components/schemas/AuthType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "API_KEY" || data1 === "BEARER_TOKEN")) {
				const err8 = {
					instancePath: instancePath + "/authType",
					schemaPath: "#/components/schemas/AuthType/enum",
					keyword: "enum",
					params: { allowedValues: schema118.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 !== "string") {
				const err9 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data2 === "live" || data2 === "test")) {
				const err10 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			if (!validate23(data.permissions, {
				instancePath: instancePath + "/permissions",
				parentData: data,
				parentDataProperty: "permissions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.expiresAt !== void 0) {
			let data4 = data.expiresAt;
			const _errs16 = errors;
			let valid7 = false;
			const _errs17 = errors;
			if (typeof data4 === "string") {
				if (!formats0.validate(data4)) {
					const err11 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/0/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs17 === errors;
			valid7 = valid7 || _valid0;
			const _errs19 = errors;
			if (data4 !== null) {
				const err13 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			valid7 = valid7 || _valid0;
			if (!valid7) {
				const err14 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
			}
		}
		if (data.allowedIps !== void 0) {
			let data5 = data.allowedIps;
			if (Array.isArray(data5)) {
				if (data5.length > 50) {
					const err15 = {
						instancePath: instancePath + "/allowedIps",
						schemaPath: "#/components/schemas/AllowedIps/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func1(data6) > 49) {
							const err16 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/maxLength",
								keyword: "maxLength",
								params: { limit: 49 },
								message: "must NOT have more than 49 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (func1(data6) < 2) {
							const err17 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/allowedIps/" + i0,
							schemaPath: "#/components/schemas/AllowedIps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err19 = {
								instancePath: instancePath + "/allowedIps",
								schemaPath: "#/components/schemas/AllowedIps/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/allowedIps",
					schemaPath: "#/components/schemas/AllowedIps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data7 = data.rateLimit;
			const _errs29 = errors;
			let valid14 = false;
			const _errs30 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.limit === void 0) {
					const err21 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.windowSeconds === void 0) {
					const err22 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err23 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.limit !== void 0) {
					let data8 = data7.limit;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err24 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 1e6 || isNaN(data8)) {
							const err25 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8 < 1 || isNaN(data8)) {
							const err26 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data7.windowSeconds !== void 0) {
					let data9 = data7.windowSeconds;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err27 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 86400 || isNaN(data9)) {
							const err28 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data9 < 1 || isNaN(data9)) {
							const err29 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			var _valid1 = _errs30 === errors;
			valid14 = valid14 || _valid1;
			const _errs37 = errors;
			if (data7 !== null) {
				const err31 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid1 = _errs37 === errors;
			valid14 = valid14 || _valid1;
			if (!valid14) {
				const err32 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			} else {
				errors = _errs29;
				if (vErrors !== null) {
					if (_errs29) vErrors.length = _errs29;
					else vErrors = null;
				}
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate83(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
		errors = vErrors.length;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateApiClient_body = validate86;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "rateLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiClientName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data1 = data.rateLimit;
			const _errs7 = errors;
			let valid3 = false;
			const _errs8 = errors;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.limit === void 0) {
					const err6 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.windowSeconds === void 0) {
					const err7 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err8 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.limit !== void 0) {
					let data2 = data1.limit;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err9 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e6 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err11 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data1.windowSeconds !== void 0) {
					let data3 = data1.windowSeconds;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err12 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 86400 || isNaN(data3)) {
							const err13 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err14 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid3 = valid3 || _valid0;
			const _errs15 = errors;
			if (data1 !== null) {
				const err16 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err17 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
		errors = vErrors.length;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateApiClient_body = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gracePeriodSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/RotationRequest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gracePeriodSeconds !== void 0) {
			let data0 = data.gracePeriodSeconds;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/gracePeriodSeconds",
					schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2592e3 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2592e3
						},
						message: "must be <= 2592000"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "contract#/components/schemas/RotationRequest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const inviteUser_body = validate90;
const schema131 = {
	"type": "string",
	"description": "The role of a member. `GET /api/v1/roles` lists the permissions of each role.",
	"enum": [
		"owner",
		"admin",
		"member",
		"viewer"
	]
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.role === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "email" || key0 === "role")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (func1(data0) > 254) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!formats2.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "owner" || data1 === "admin" || data1 === "member" || data1 === "viewer")) {
				const err7 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/enum",
					keyword: "enum",
					params: { allowedValues: schema131.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate91(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
		errors = vErrors.length;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateUser_body = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "owner" || data0 === "admin" || data0 === "member" || data0 === "viewer")) {
				const err3 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/enum",
					keyword: "enum",
					params: { allowedValues: schema131.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate94(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
		errors = vErrors.length;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createWebhook_body = validate96;
const formats14 = require_formats().fullFormats.uri;
const schema139 = {
	"type": "string",
	"description": "The type of the event, as `resource.verb`. Events of credentials have the names of their audit actions. Additional types\nare:\n\n- `….expiring`: the credential expires within 7 days. It is sent once.\n- `….old_secret_used`: a client still used the old secret during a rotation. It is sent once for each rotation.\n- `access_token.revoked`: the client revoked an access token before it expired.\n- `webhook.disabled`: the server disabled another webhook of the organization, because its endpoint returned 410 or failed\n  for five days.\n\nDeleting a channel clears the `channelId` of its tickets, and removing a member clears their `assigneeId`. These changes\nemit no `ticket.updated`.\n",
	"enum": [
		"api_key.created",
		"api_key.imported",
		"api_key.renamed",
		"api_key.rate_limit_changed",
		"api_key.rotated",
		"api_key.rotation_finished",
		"api_key.rotation_aborted",
		"api_key.old_secret_used",
		"api_key.expiring",
		"api_key.revoked",
		"api_key.leaked",
		"api_client.created",
		"api_client.renamed",
		"api_client.rate_limit_changed",
		"api_client.rotated",
		"api_client.rotation_finished",
		"api_client.rotation_aborted",
		"api_client.old_secret_used",
		"api_client.expiring",
		"api_client.deleted",
		"api_client.leaked",
		"personal_key.generated",
		"personal_key.destroyed",
		"personal_key.leaked",
		"access_token.revoked",
		"access_token.leaked",
		"ticket.created",
		"ticket.updated",
		"person.created",
		"person.updated",
		"event.created",
		"canned_reply.created",
		"canned_reply.updated",
		"canned_reply.deleted",
		"channel.created",
		"channel.updated",
		"channel.deleted",
		"webhook.disabled"
	]
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				message: "must NOT have more than 100 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/WebhookEventType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "api_key.created" || data0 === "api_key.imported" || data0 === "api_key.renamed" || data0 === "api_key.rate_limit_changed" || data0 === "api_key.rotated" || data0 === "api_key.rotation_finished" || data0 === "api_key.rotation_aborted" || data0 === "api_key.old_secret_used" || data0 === "api_key.expiring" || data0 === "api_key.revoked" || data0 === "api_key.leaked" || data0 === "api_client.created" || data0 === "api_client.renamed" || data0 === "api_client.rate_limit_changed" || data0 === "api_client.rotated" || data0 === "api_client.rotation_finished" || data0 === "api_client.rotation_aborted" || data0 === "api_client.old_secret_used" || data0 === "api_client.expiring" || data0 === "api_client.deleted" || data0 === "api_client.leaked" || data0 === "personal_key.generated" || data0 === "personal_key.destroyed" || data0 === "personal_key.leaked" || data0 === "access_token.revoked" || data0 === "access_token.leaked" || data0 === "ticket.created" || data0 === "ticket.updated" || data0 === "person.created" || data0 === "person.updated" || data0 === "event.created" || data0 === "canned_reply.created" || data0 === "canned_reply.updated" || data0 === "canned_reply.deleted" || data0 === "channel.created" || data0 === "channel.updated" || data0 === "channel.deleted" || data0 === "webhook.disabled")) {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/WebhookEventType/enum",
					keyword: "enum",
					params: { allowedValues: schema139.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err4 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
				break outer0;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.events === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "events" },
				message: "must have required property 'events'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "events" || key0 === "description" || key0 === "enabled")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (func1(data0) > 2e3) {
					const err3 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!formats14(data0)) {
					const err4 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/components/schemas/WebhookUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.events !== void 0) {
			if (!validate98(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func1(data2) > 200) {
					const err6 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/components/schemas/WebhookDescription/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/components/schemas/WebhookDescription/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate97(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
		errors = vErrors.length;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updateWebhook_body = validate101;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "events" || key0 === "description" || key0 === "enabled")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (func1(data0) > 2e3) {
					const err2 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!formats14(data0)) {
					const err3 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/components/schemas/WebhookUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.events !== void 0) {
			if (!validate98(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func1(data2) > 200) {
					const err5 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/components/schemas/WebhookDescription/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/components/schemas/WebhookDescription/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate102(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
		errors = vErrors.length;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const rotateWebhook_body = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gracePeriodSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/RotationRequest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gracePeriodSeconds !== void 0) {
			let data0 = data.gracePeriodSeconds;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/gracePeriodSeconds",
					schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2592e3 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2592e3
						},
						message: "must be <= 2592000"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "contract#/components/schemas/RotationRequest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const exchangeAccessToken_body = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.organizationID === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/required",
				keyword: "required",
				params: { missingProperty: "organizationID" },
				message: "must have required property 'organizationID'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.organizationID !== void 0) {
			let data0 = data.organizationID;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/organizationID",
						schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/organizationID/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/organizationID",
					schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/organizationID/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func1(data1) > 100) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.secret !== void 0) {
			let data2 = data.secret;
			if (typeof data2 === "string") {
				if (func1(data2) > 512) {
					const err7 = {
						instancePath: instancePath + "/secret",
						schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/secret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/secret",
					schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": {
		"organizationID": true,
		"id": true,
		"secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createPartnerPerson_body = validate107;
const schema150 = {
	"type": "object",
	"description": "A person in Sure Send's format. The server ignores fields that are not listed here.",
	"minProperties": 1,
	"properties": {
		"firstName": { "$ref": "#/components/schemas/PersonName" },
		"lastName": { "$ref": "#/components/schemas/PersonName" },
		"email": {
			"description": "The email address, if `emails` is omitted.",
			"anyOf": [{ "$ref": "#/components/schemas/PersonEmail" }, { "const": "" }]
		},
		"phone": {
			"description": "The phone number, if `phones` is omitted.",
			"allOf": [{ "$ref": "#/components/schemas/PersonPhone" }]
		},
		"emails": {
			"type": ["array", "null"],
			"description": "The server stores the primary entry, or else the first.",
			"items": { "$ref": "#/components/schemas/PartnerEmail" },
			"maxItems": 50
		},
		"phones": {
			"type": ["array", "null"],
			"description": "The server stores the primary entry, or else the first.",
			"items": { "$ref": "#/components/schemas/PartnerPhone" },
			"maxItems": 50
		},
		"tags": {
			"type": ["array", "null"],
			"description": "The tags. Duplicates are stored once.",
			"items": { "$ref": "#/components/schemas/Tag" },
			"maxItems": 50
		},
		"customFields": {
			"description": "Custom fields to merge into the existing ones, or `null` to remove all of them.",
			"anyOf": [{ "$ref": "#/components/schemas/CustomFieldsInput" }, { "type": "null" }]
		}
	},
	"additionalProperties": true
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema67.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!formats2.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if ("" !== data0) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.isPrimary !== void 0) {
			if (typeof data.isPrimary !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/isPrimary",
					schemaPath: "#/properties/isPrimary/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema68.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 50) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.isPrimary !== void 0) {
			if (typeof data.isPrimary !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/isPrimary",
					schemaPath: "#/properties/isPrimary/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.firstName !== void 0) {
			let data0 = data.firstName;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/firstName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0) {
			let data1 = data.lastName;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/lastName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			const _errs9 = errors;
			let valid3 = false;
			const _errs10 = errors;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema67.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!formats2.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			valid3 = valid3 || _valid0;
			const _errs13 = errors;
			if ("" !== data2) {
				const err8 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err9 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 !== "string" && data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema68.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 50) {
					const err11 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.emails !== void 0) {
			let data4 = data.emails;
			if (!Array.isArray(data4) && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/emails",
					schemaPath: "#/properties/emails/type",
					keyword: "type",
					params: { type: schema150.properties.emails.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err13 = {
						instancePath: instancePath + "/emails",
						schemaPath: "#/properties/emails/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate109(data4[i0], {
					instancePath: instancePath + "/emails/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.phones !== void 0) {
			let data6 = data.phones;
			if (!Array.isArray(data6) && data6 !== null) {
				const err14 = {
					instancePath: instancePath + "/phones",
					schemaPath: "#/properties/phones/type",
					keyword: "type",
					params: { type: schema150.properties.phones.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data6)) {
				if (data6.length > 50) {
					const err15 = {
						instancePath: instancePath + "/phones",
						schemaPath: "#/properties/phones/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate111(data6[i1], {
					instancePath: instancePath + "/phones/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.tags !== void 0) {
			let data8 = data.tags;
			if (!Array.isArray(data8) && data8 !== null) {
				const err16 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema150.properties.tags.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (Array.isArray(data8)) {
				if (data8.length > 50) {
					const err17 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (func1(data9) > 50) {
							const err18 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (func1(data9) < 1) {
							const err19 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern4.test(data9)) {
							const err20 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/tags/" + i2,
							schemaPath: "#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
		}
		if (data.customFields !== void 0) {
			let data10 = data.customFields;
			const _errs30 = errors;
			let valid14 = false;
			const _errs31 = errors;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length > 50) {
					const err22 = {
						instancePath: instancePath + "/customFields",
						schemaPath: "#/components/schemas/CustomFieldsInput/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key0 in data10) {
					const _errs34 = errors;
					if (typeof key0 === "string") {
						if (func1(key0) > 50) {
							const err23 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (func1(key0) < 1) {
							const err24 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (!(_errs34 === errors)) {
						const err25 = {
							instancePath: instancePath + "/customFields",
							schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				for (const key1 in data10) {
					let data11 = data10[key1];
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean" && data11 !== null) {
						const err26 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/type",
							keyword: "type",
							params: { type: schema71.additionalProperties.type },
							message: "must be string,number,boolean,null"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data11 === "string") {
						if (func1(data11) > 1e3) {
							const err27 = {
								instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/components/schemas/CustomFieldsInput/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs31 === errors;
			valid14 = valid14 || _valid1;
			const _errs38 = errors;
			if (data10 !== null) {
				const err29 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/properties/customFields/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid1 = _errs38 === errors;
			valid14 = valid14 || _valid1;
			if (!valid14) {
				const err30 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/properties/customFields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate108(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
		errors = vErrors.length;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const updatePartnerPerson_body = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.firstName !== void 0) {
			let data0 = data.firstName;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/firstName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0) {
			let data1 = data.lastName;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/lastName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema65.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			const _errs9 = errors;
			let valid3 = false;
			const _errs10 = errors;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema67.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!formats2.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			valid3 = valid3 || _valid0;
			const _errs13 = errors;
			if ("" !== data2) {
				const err8 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err9 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 !== "string" && data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema68.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 50) {
					const err11 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.emails !== void 0) {
			let data4 = data.emails;
			if (!Array.isArray(data4) && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/emails",
					schemaPath: "#/properties/emails/type",
					keyword: "type",
					params: { type: schema150.properties.emails.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err13 = {
						instancePath: instancePath + "/emails",
						schemaPath: "#/properties/emails/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate109(data4[i0], {
					instancePath: instancePath + "/emails/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.phones !== void 0) {
			let data6 = data.phones;
			if (!Array.isArray(data6) && data6 !== null) {
				const err14 = {
					instancePath: instancePath + "/phones",
					schemaPath: "#/properties/phones/type",
					keyword: "type",
					params: { type: schema150.properties.phones.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data6)) {
				if (data6.length > 50) {
					const err15 = {
						instancePath: instancePath + "/phones",
						schemaPath: "#/properties/phones/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate111(data6[i1], {
					instancePath: instancePath + "/phones/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.tags !== void 0) {
			let data8 = data.tags;
			if (!Array.isArray(data8) && data8 !== null) {
				const err16 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema150.properties.tags.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (Array.isArray(data8)) {
				if (data8.length > 50) {
					const err17 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (func1(data9) > 50) {
							const err18 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (func1(data9) < 1) {
							const err19 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern4.test(data9)) {
							const err20 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/tags/" + i2,
							schemaPath: "#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
		}
		if (data.customFields !== void 0) {
			let data10 = data.customFields;
			const _errs30 = errors;
			let valid14 = false;
			const _errs31 = errors;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length > 50) {
					const err22 = {
						instancePath: instancePath + "/customFields",
						schemaPath: "#/components/schemas/CustomFieldsInput/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key0 in data10) {
					const _errs34 = errors;
					if (typeof key0 === "string") {
						if (func1(key0) > 50) {
							const err23 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (func1(key0) < 1) {
							const err24 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (!(_errs34 === errors)) {
						const err25 = {
							instancePath: instancePath + "/customFields",
							schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				for (const key1 in data10) {
					let data11 = data10[key1];
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean" && data11 !== null) {
						const err26 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/type",
							keyword: "type",
							params: { type: schema71.additionalProperties.type },
							message: "must be string,number,boolean,null"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data11 === "string") {
						if (func1(data11) > 1e3) {
							const err27 = {
								instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/components/schemas/CustomFieldsInput/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs31 === errors;
			valid14 = valid14 || _valid1;
			const _errs38 = errors;
			if (data10 !== null) {
				const err29 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/properties/customFields/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid1 = _errs38 === errors;
			valid14 = valid14 || _valid1;
			if (!valid14) {
				const err30 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/properties/customFields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate115(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
		errors = vErrors.length;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createPartnerEvent_body = validate119;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err1 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/EventType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.personId !== void 0) {
			let data1 = data.personId;
			const _errs6 = errors;
			let valid2 = false;
			const _errs7 = errors;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/PartnerPersonId/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/PartnerPersonId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/components/schemas/PartnerPersonId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/properties/personId/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err9 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/properties/personId/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.occurredAt !== void 0) {
			let data2 = data.occurredAt;
			if (typeof data2 === "string") {
				if (!formats0.validate(data2)) {
					const err10 = {
						instancePath: instancePath + "/occurredAt",
						schemaPath: "#/properties/occurredAt/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/occurredAt",
					schemaPath: "#/properties/occurredAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data3 = data.properties;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err12 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/components/schemas/EventProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate120(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
		errors = vErrors.length;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeLeakedSecret_body = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/LeakReport/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "url")) {
			const err1 = {
				instancePath,
				schemaPath: "contract#/components/schemas/LeakReport/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (func1(data0) > 4096) {
					const err2 = {
						instancePath: instancePath + "/secret",
						schemaPath: "contract#/components/schemas/LeakReport/properties/secret/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						message: "must NOT have more than 4096 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/secret",
						schemaPath: "contract#/components/schemas/LeakReport/properties/secret/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/secret",
					schemaPath: "contract#/components/schemas/LeakReport/properties/secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data1 = data.url;
			if (typeof data1 === "string") {
				if (func1(data1) > 2e3) {
					const err5 = {
						instancePath: instancePath + "/url",
						schemaPath: "contract#/components/schemas/LeakReport/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/url",
					schemaPath: "contract#/components/schemas/LeakReport/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "contract#/components/schemas/LeakReport/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const issueOAuthToken_body = validate123;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.grant_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "grant_type" },
				message: "must have required property 'grant_type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.grant_type !== void 0) {
			let data0 = data.grant_type;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/grant_type",
						schemaPath: "#/properties/grant_type/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/grant_type",
						schemaPath: "#/properties/grant_type/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/grant_type",
					schemaPath: "#/properties/grant_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data1 = data.scope;
			if (typeof data1 === "string") {
				if (func1(data1) > 2e3) {
					const err4 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.client_id !== void 0) {
			let data2 = data.client_id;
			if (typeof data2 === "string") {
				if (func1(data2) > 100) {
					const err6 = {
						instancePath: instancePath + "/client_id",
						schemaPath: "#/components/schemas/OAuthClientId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/client_id",
					schemaPath: "#/components/schemas/OAuthClientId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data3 = data.client_secret;
			if (typeof data3 === "string") {
				if (func1(data3) > 512) {
					const err8 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/components/schemas/OAuthClientSecret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/components/schemas/OAuthClientSecret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": {
		"grant_type": true,
		"scope": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate124(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
		errors = vErrors.length;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": {
		"grant_type": true,
		"scope": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const introspectOAuthToken_body = validate126;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.token === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" },
				message: "must have required property 'token'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (func1(data0) > 8192) {
					const err1 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.token_type_hint !== void 0) {
			let data1 = data.token_type_hint;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/token_type_hint",
						schemaPath: "#/properties/token_type_hint/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/token_type_hint",
					schemaPath: "#/properties/token_type_hint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.client_id !== void 0) {
			let data2 = data.client_id;
			if (typeof data2 === "string") {
				if (func1(data2) > 100) {
					const err6 = {
						instancePath: instancePath + "/client_id",
						schemaPath: "#/components/schemas/OAuthClientId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/client_id",
					schemaPath: "#/components/schemas/OAuthClientId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data3 = data.client_secret;
			if (typeof data3 === "string") {
				if (func1(data3) > 512) {
					const err8 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/components/schemas/OAuthClientSecret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/components/schemas/OAuthClientSecret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"props": {
		"token": true,
		"token_type_hint": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate127(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
		errors = vErrors.length;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": {
		"token": true,
		"token_type_hint": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const revokeOAuthToken_body = validate129;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.token === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" },
				message: "must have required property 'token'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (func1(data0) > 8192) {
					const err1 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.token_type_hint !== void 0) {
			let data1 = data.token_type_hint;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/token_type_hint",
						schemaPath: "#/properties/token_type_hint/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/token_type_hint",
					schemaPath: "#/properties/token_type_hint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.client_id !== void 0) {
			let data2 = data.client_id;
			if (typeof data2 === "string") {
				if (func1(data2) > 100) {
					const err6 = {
						instancePath: instancePath + "/client_id",
						schemaPath: "#/components/schemas/OAuthClientId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/client_id",
					schemaPath: "#/components/schemas/OAuthClientId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data3 = data.client_secret;
			if (typeof data3 === "string") {
				if (func1(data3) > 512) {
					const err8 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/components/schemas/OAuthClientSecret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/components/schemas/OAuthClientSecret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": {
		"token": true,
		"token_type_hint": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate130(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
		errors = vErrors.length;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"props": {
		"token": true,
		"token_type_hint": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

const checks = {
	getMe: {
		query: getMe_query,
		header: getMe_header
	},
	listApiKeys: {
		query: listApiKeys_query,
		header: listApiKeys_header
	},
	createApiKey: {
		query: createApiKey_query,
		header: createApiKey_header,
		body: createApiKey_body
	},
	getApiKey: {
		path: getApiKey_path,
		query: getApiKey_query,
		header: getApiKey_header
	},
	updateApiKey: {
		path: updateApiKey_path,
		query: updateApiKey_query,
		header: updateApiKey_header,
		body: updateApiKey_body
	},
	revokeApiKey: {
		path: revokeApiKey_path,
		query: revokeApiKey_query,
		header: revokeApiKey_header
	},
	listTickets: {
		query: listTickets_query,
		header: listTickets_header
	},
	createTicket: {
		query: createTicket_query,
		header: createTicket_header,
		body: createTicket_body
	},
	getTicket: {
		path: getTicket_path,
		query: getTicket_query,
		header: getTicket_header
	},
	updateTicket: {
		path: updateTicket_path,
		query: updateTicket_query,
		header: updateTicket_header,
		body: updateTicket_body
	},
	listPeople: {
		query: listPeople_query,
		header: listPeople_header
	},
	createPerson: {
		query: createPerson_query,
		header: createPerson_header,
		body: createPerson_body
	},
	getPerson: {
		path: getPerson_path,
		query: getPerson_query,
		header: getPerson_header
	},
	updatePerson: {
		path: updatePerson_path,
		query: updatePerson_query,
		header: updatePerson_header,
		body: updatePerson_body
	},
	listEvents: {
		query: listEvents_query,
		header: listEvents_header
	},
	createEvent: {
		query: createEvent_query,
		header: createEvent_header,
		body: createEvent_body
	},
	getEvent: {
		path: getEvent_path,
		query: getEvent_query,
		header: getEvent_header
	},
	listCannedReplies: {
		query: listCannedReplies_query,
		header: listCannedReplies_header
	},
	createCannedReply: {
		query: createCannedReply_query,
		header: createCannedReply_header,
		body: createCannedReply_body
	},
	getCannedReply: {
		path: getCannedReply_path,
		query: getCannedReply_query,
		header: getCannedReply_header
	},
	updateCannedReply: {
		path: updateCannedReply_path,
		query: updateCannedReply_query,
		header: updateCannedReply_header,
		body: updateCannedReply_body
	},
	deleteCannedReply: {
		path: deleteCannedReply_path,
		query: deleteCannedReply_query,
		header: deleteCannedReply_header
	},
	listChannels: {
		query: listChannels_query,
		header: listChannels_header
	},
	createChannel: {
		query: createChannel_query,
		header: createChannel_header,
		body: createChannel_body
	},
	getChannel: {
		path: getChannel_path,
		query: getChannel_query,
		header: getChannel_header
	},
	updateChannel: {
		path: updateChannel_path,
		query: updateChannel_query,
		header: updateChannel_header,
		body: updateChannel_body
	},
	deleteChannel: {
		path: deleteChannel_path,
		query: deleteChannel_query,
		header: deleteChannel_header
	},
	rotateApiKey: {
		path: rotateApiKey_path,
		query: rotateApiKey_query,
		header: rotateApiKey_header,
		body: rotateApiKey_body
	},
	finishApiKeyRotation: {
		path: finishApiKeyRotation_path,
		query: finishApiKeyRotation_query,
		header: finishApiKeyRotation_header
	},
	abortApiKeyRotation: {
		path: abortApiKeyRotation_path,
		query: abortApiKeyRotation_query,
		header: abortApiKeyRotation_header
	},
	verifyApiKey: {
		query: verifyApiKey_query,
		header: verifyApiKey_header,
		body: verifyApiKey_body
	},
	importApiKeys: {
		query: importApiKeys_query,
		header: importApiKeys_header,
		body: importApiKeys_body
	},
	listApiClients: {
		query: listApiClients_query,
		header: listApiClients_header
	},
	createApiClient: {
		query: createApiClient_query,
		header: createApiClient_header,
		body: createApiClient_body
	},
	getApiClient: {
		path: getApiClient_path,
		query: getApiClient_query,
		header: getApiClient_header
	},
	updateApiClient: {
		path: updateApiClient_path,
		query: updateApiClient_query,
		header: updateApiClient_header,
		body: updateApiClient_body
	},
	deleteApiClient: {
		path: deleteApiClient_path,
		query: deleteApiClient_query,
		header: deleteApiClient_header
	},
	rotateApiClient: {
		path: rotateApiClient_path,
		query: rotateApiClient_query,
		header: rotateApiClient_header,
		body: rotateApiClient_body
	},
	finishApiClientRotation: {
		path: finishApiClientRotation_path,
		query: finishApiClientRotation_query,
		header: finishApiClientRotation_header
	},
	abortApiClientRotation: {
		path: abortApiClientRotation_path,
		query: abortApiClientRotation_query,
		header: abortApiClientRotation_header
	},
	getPersonalKey: {
		query: getPersonalKey_query,
		header: getPersonalKey_header
	},
	generatePersonalKey: {
		query: generatePersonalKey_query,
		header: generatePersonalKey_header
	},
	destroyPersonalKey: {
		query: destroyPersonalKey_query,
		header: destroyPersonalKey_header
	},
	getOrganization: {
		query: getOrganization_query,
		header: getOrganization_header
	},
	deleteOrganization: {
		query: deleteOrganization_query,
		header: deleteOrganization_header
	},
	listUsers: {
		query: listUsers_query,
		header: listUsers_header
	},
	inviteUser: {
		query: inviteUser_query,
		header: inviteUser_header,
		body: inviteUser_body
	},
	getUser: {
		path: getUser_path,
		query: getUser_query,
		header: getUser_header
	},
	updateUser: {
		path: updateUser_path,
		query: updateUser_query,
		header: updateUser_header,
		body: updateUser_body
	},
	removeUser: {
		path: removeUser_path,
		query: removeUser_query,
		header: removeUser_header
	},
	listRoles: {
		query: listRoles_query,
		header: listRoles_header
	},
	listAuditEvents: {
		query: listAuditEvents_query,
		header: listAuditEvents_header
	},
	listRequests: {
		query: listRequests_query,
		header: listRequests_header
	},
	listUsage: {
		query: listUsage_query,
		header: listUsage_header
	},
	listApiKeyUsage: {
		path: listApiKeyUsage_path,
		query: listApiKeyUsage_query,
		header: listApiKeyUsage_header
	},
	listApiClientUsage: {
		path: listApiClientUsage_path,
		query: listApiClientUsage_query,
		header: listApiClientUsage_header
	},
	getBilling: {
		query: getBilling_query,
		header: getBilling_header
	},
	listWebhooks: {
		query: listWebhooks_query,
		header: listWebhooks_header
	},
	createWebhook: {
		query: createWebhook_query,
		header: createWebhook_header,
		body: createWebhook_body
	},
	getWebhook: {
		path: getWebhook_path,
		query: getWebhook_query,
		header: getWebhook_header
	},
	updateWebhook: {
		path: updateWebhook_path,
		query: updateWebhook_query,
		header: updateWebhook_header,
		body: updateWebhook_body
	},
	deleteWebhook: {
		path: deleteWebhook_path,
		query: deleteWebhook_query,
		header: deleteWebhook_header
	},
	rotateWebhook: {
		path: rotateWebhook_path,
		query: rotateWebhook_query,
		header: rotateWebhook_header,
		body: rotateWebhook_body
	},
	listWebhookDeliveries: {
		path: listWebhookDeliveries_path,
		query: listWebhookDeliveries_query,
		header: listWebhookDeliveries_header
	},
	redeliverWebhook: {
		path: redeliverWebhook_path,
		query: redeliverWebhook_query,
		header: redeliverWebhook_header
	},
	exchangeAccessToken: {
		query: exchangeAccessToken_query,
		body: exchangeAccessToken_body
	},
	listOrganizationUsers: {
		path: listOrganizationUsers_path,
		query: listOrganizationUsers_query,
		header: listOrganizationUsers_header
	},
	listPartnerPeople: {
		query: listPartnerPeople_query,
		header: listPartnerPeople_header
	},
	createPartnerPerson: {
		query: createPartnerPerson_query,
		header: createPartnerPerson_header,
		body: createPartnerPerson_body
	},
	getPartnerPerson: {
		path: getPartnerPerson_path,
		query: getPartnerPerson_query,
		header: getPartnerPerson_header
	},
	updatePartnerPerson: {
		path: updatePartnerPerson_path,
		query: updatePartnerPerson_query,
		header: updatePartnerPerson_header,
		body: updatePartnerPerson_body
	},
	createPartnerEvent: {
		query: createPartnerEvent_query,
		header: createPartnerEvent_header,
		body: createPartnerEvent_body
	},
	revokeLeakedSecret: {
		query: revokeLeakedSecret_query,
		body: revokeLeakedSecret_body
	},
	issueOAuthToken: {
		query: issueOAuthToken_query,
		body: issueOAuthToken_body
	},
	introspectOAuthToken: {
		query: introspectOAuthToken_query,
		body: introspectOAuthToken_body
	},
	revokeOAuthToken: {
		query: revokeOAuthToken_query,
		body: revokeOAuthToken_body
	},
	getOAuthMetadata: { query: getOAuthMetadata_query },
	getSigningKeys: { query: getSigningKeys_query },
	getHealth: { query: getHealth_query },
	getReadiness: { query: getReadiness_query },
	getMetrics: { query: getMetrics_query },
	getContractAsJson: { query: getContractAsJson_query },
	getContractAsYaml: { query: getContractAsYaml_query }
};

export { checks };